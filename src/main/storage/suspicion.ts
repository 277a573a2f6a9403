/**
 * Remembers beside a database that damage was met in it, so that the next start looks it through,
 * however large it is.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import type { Database } from './database'

const ENDING = '-suspect'

/** Whether damage was met in a database while an earlier run used it. */
export function isSuspect(path: string): boolean {
  return existsSync(path + ENDING)
}

/** Notes that damage was met. Where that cannot be written, the next start finds it as this one did. */
export function suspect(database: Database): void {
  try {
    const { file } = database
      .prepare("SELECT file FROM pragma_database_list WHERE name = 'main'")
      .get() as { file: string }
    // One in memory has no file, and ends with the app.
    if (file !== '') writeFileSync(file + ENDING, '')
  } catch {
    // The person is told all the same.
  }
}

/** Takes the note away, once the file was found whole or was set aside. */
export function clearSuspicion(path: string): void {
  try {
    rmSync(path + ENDING, { force: true })
  } catch {
    // It costs the next start a look.
  }
}
