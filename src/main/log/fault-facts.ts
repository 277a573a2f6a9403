/** What may be told of an unforeseen error: never its message, which can hold anything. */
import { z } from 'zod'
import { AppError, errorCodeSchema } from '../../shared/errors'
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

const SQLITE_CODES: Record<number, (typeof CODES)[number]> = {
  1: 'SQLITE_ERROR',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  19: 'SQLITE_CONSTRAINT',
  26: 'SQLITE_NOTADB',
}

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
  const { code, errcode } = fault as { code?: unknown; errcode?: unknown }
  if (typeof errcode === 'number') return SQLITE_CODES[errcode & 0xff] ?? 'other'
  if (code === undefined) return undefined
  return z.enum(CODES).safeParse(code).data ?? 'other'
}
