import type { Database } from './database'

export type Value = string | number | bigint | null | Uint8Array

/** What a query gave before it ended or failed. */
export interface RowsRead {
  rows: Value[][]
  /** Why it failed; undefined when it came to its end. */
  failure: unknown
}

const NAME = 'sao_desk_take'

/**
 * Runs a query without leaving a prepared statement behind: one keeps its file open after the
 * database was closed, until it is garbage, and Windows renames no open file. And what was read
 * before a failure is not lost.
 * @param columns what is selected, such as `name, value`
 * @param rest the query from `FROM` on
 */
export function readRows(database: Database, columns: string, rest: string): RowsRead {
  const rows: Value[][] = []
  database.function(NAME, { varargs: true }, (...values: Value[]) => {
    rows.push(values)
    return null
  })
  try {
    database.exec(`SELECT ${NAME}(${columns}) ${rest}`)
    return { rows, failure: undefined }
  } catch (failure) {
    return { rows, failure: failure ?? new Error('It failed without an error.') }
  }
}

/** As `readRows`, for a query that gives one value. @throws why it failed */
export function readValue(database: Database, column: string, rest: string): Value | undefined {
  const { rows, failure } = readRows(database, column, rest)
  if (failure !== undefined) throw failure as Error
  return rows[0]?.[0]
}
