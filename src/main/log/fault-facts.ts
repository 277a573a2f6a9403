/** What may be told of an unforeseen error: never its message, which can hold anything. */
import { z } from 'zod'
import { AppError, errorCodeSchema } from '../../shared/errors'
import { SQLITE, sqliteCodeOf } from '../storage/sqlite-code'
import { codePlaceOf, codePlaceSchema } from './safe-values'

const KINDS = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'AppError',
  'ZodError',
  'AbortError',
  'TimeoutError',
  'other',
] as const

/** Codes of the system and of SQLite (its primary result codes, as `SQLITE_…`). */
const CODES = [
  'EACCES',
  'EBUSY',
  'ECONNREFUSED',
  'ECONNRESET',
  'EEXIST',
  'EIO',
  'EISDIR',
  'EMFILE',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EPIPE',
  'EROFS',
  'ETIMEDOUT',
  'SQLITE_ERROR',
  'SQLITE_PERM',
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_READONLY',
  'SQLITE_IOERR',
  'SQLITE_CORRUPT',
  'SQLITE_FULL',
  'SQLITE_CANTOPEN',
  'SQLITE_CONSTRAINT',
  'SQLITE_NOTADB',
  'other',
] as const

export const faultFactsSchema = {
  kind: z.enum(KINDS),
  code: z.enum([...CODES, ...errorCodeSchema.options]).optional(),
  at: codePlaceSchema.optional(),
}
export type FaultFacts = z.output<z.ZodObject<typeof faultFactsSchema>>

/** Reads kind, code and place of anything thrown. An `internal` error stands for its cause. */
export function faultFactsOf(thrown: unknown): FaultFacts {
  const fault =
    thrown instanceof AppError && thrown.cause !== undefined && thrown.code === 'internal'
      ? thrown.cause
      : thrown
  const kind = fault instanceof Error ? z.enum(KINDS).safeParse(fault.name).data : undefined
  const code = codeOf(fault)
  const at = codePlaceOf(fault)
  return {
    kind: kind ?? 'other',
    ...(code === undefined ? {} : { code }),
    ...(at === undefined ? {} : { at }),
  }
}

function codeOf(fault: unknown): FaultFacts['code'] {
  if (fault instanceof AppError) return fault.code
  if (typeof fault !== 'object' || fault === null) return undefined
  const sqlite = sqliteCodeOf(fault)
  if (sqlite !== undefined) {
    const [name] = Object.entries(SQLITE).find(([, known]) => known === sqlite) ?? []
    return z.enum(CODES).safeParse(`SQLITE_${name ?? ''}`).data ?? 'other'
  }
  const { code } = fault as { code?: unknown }
  if (code === undefined) return undefined
  return z.enum(CODES).safeParse(code).data ?? 'other'
}
