import type { AppErrorValue, ErrorCode } from '../../shared/errors'
import type { DirectoryClient } from '../../shared/model/client'
import { type Source, sourceKey } from '../../shared/model/place'

/** The clients of one source, as far as they are known. */
export interface ClientList {
  source: Source
  rows: readonly DirectoryClient[]
  /** How far the running load is; undefined when none runs. */
  load: { loaded: number; total: number | undefined } | undefined
  problem: AppErrorValue | undefined
  /** When the rows were last whole, in milliseconds since 1970. */
  updatedAt: number | undefined
  /** Set while the rows are a last known list: when it was read, in milliseconds since 1970. */
  asOf: number | undefined
  /** When the last load began, in milliseconds since 1970. */
  startedAt: number | undefined
  /** False where the service has no such list, and the rows are what a person wrote down. */
  offered: boolean
}

/** What changes of a list beside its rows. */
export type Part = Partial<Omit<ClientList, 'source' | 'rows'>>

/** What tells a client from the others of its list. */
export const keyOf = ({ key }: DirectoryClient): string => key

/** Failures that say nothing was heard from the service itself. */
const UNREACHABLE: ReadonlySet<ErrorCode> = new Set([
  'offline',
  'timed-out',
  'untrusted-certificate',
])

/** Whether the last attempt to read a list did not reach the service. */
export function isUnreached({ problem }: Pick<ClientList, 'problem'>): boolean {
  return problem !== undefined && UNREACHABLE.has(problem.code)
}

/** The list of a source of which nothing is known yet. */
export function unknownList(source: Source): ClientList {
  return {
    source,
    rows: [],
    load: undefined,
    problem: undefined,
    updatedAt: undefined,
    asOf: undefined,
    startedAt: undefined,
    offered: true,
  }
}

/** Tells the lists apart. */
export function listId(connectionId: string, source: Source): string {
  return `${connectionId} ${sourceKey(source)}`
}
