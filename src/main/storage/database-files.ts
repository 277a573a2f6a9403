/** The files of a database as a set, and how the set gets another name. */
import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { clearSuspicion } from './suspicion'

/** What SQLite keeps beside the file: changes that are not in it yet, and their index. */
export const DATABASE_COMPANIONS = ['-wal', '-shm'] as const

/**
 * Gives a database another name, with the time in it; never one that is taken.
 * @returns the name, without its folder
 * @throws what keeps it from being renamed
 */
export function setDatabaseAside(path: string, now: Date): string {
  const ending = extname(path)
  const time = now.toISOString().replace(/\..*$/, '').replaceAll(':', '-')
  const stem = `${basename(path, ending)}.damaged-${time}`
  const folder = dirname(path)
  let name = `${stem}${ending}`
  for (let copy = 2; isTaken(join(folder, name)); copy += 1) name = `${stem}-${copy}${ending}`
  for (const companion of [...DATABASE_COMPANIONS, '']) {
    if (existsSync(path + companion)) renameSync(path + companion, join(folder, name) + companion)
  }
  clearSuspicion(path)
  return name
}

function isTaken(path: string): boolean {
  return ['', ...DATABASE_COMPANIONS].some((companion) => existsSync(path + companion))
}
