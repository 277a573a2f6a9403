/** SQLite's primary result codes. Source: sqlite.org, "Result and Error Codes". */
export const SQLITE = {
  ERROR: 1,
  PERM: 3,
  BUSY: 5,
  LOCKED: 6,
  READONLY: 8,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  CONSTRAINT: 19,
  NOTADB: 26,
} as const

/**
 * SQLite's own words for the codes that matter here, which never change. The binding gives no code for
 * what fails while a statement is prepared.
 */
const WORDS: Record<string, number> = {
  'access permission denied': SQLITE.PERM,
  'attempt to write a readonly database': SQLITE.READONLY,
  'disk I/O error': SQLITE.IOERR,
  'database disk image is malformed': SQLITE.CORRUPT,
  'database or disk is full': SQLITE.FULL,
  'unable to open database file': SQLITE.CANTOPEN,
  'file is not a database': SQLITE.NOTADB,
}

/** The primary result code of an error; undefined when it is not SQLite's. */
export function sqliteCodeOf(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  const { errcode, message } = thrown as { errcode?: unknown; message?: unknown }
  if (typeof errcode === 'number') return errcode & 0xff
  return typeof message === 'string' && Object.hasOwn(WORDS, message) ? WORDS[message] : undefined
}
