/**
 * Opens the app's database whatever has become of its file. Guarantees: a damaged one is set aside
 * under a name of its own, never overwritten and never deleted, and what it still gives is taken
 * over; one that a newer version wrote is left alone; where nothing can be written, the app runs on
 * a database in memory with what could be read.
 */
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DatabaseNotice } from '../../shared/model/notice'
import { openDatabase, SCHEMA_VERSION, type Database } from './database'
import { databaseFailureOf } from './database-failure'
import { setDatabaseAside } from './database-files'
import { copyAll, salvage, type Salvaged } from './salvage'

export interface OpenedDatabase {
  database: Database
  /** What the person is to be told. */
  notice?: DatabaseNotice
}

/**
 * @param mayStartFresh asked when a newer version wrote the file, and no fresh one was begun yet
 * @returns undefined after a no to that
 * @throws what is wrong with the app itself, not with the file
 */
export async function openOrRepair(
  path: string,
  mayStartFresh: () => Promise<boolean>,
  now = new Date(),
): Promise<OpenedDatabase | undefined> {
  const opened = tryOpen(path, now)
  if (opened !== 'newer') return opened
  const beside = besideNewer(path)
  if (!existsSync(beside) && !(await mayStartFresh())) return undefined
  const fresh = tryOpen(beside, now)
  if (fresh === 'newer') throw new Error('The file of this very version is newer than it.')
  return { notice: { kind: 'database-newer', file: basename(beside) }, ...fresh }
}

/** Where this version keeps its data while a newer one has the usual place. */
function besideNewer(path: string): string {
  return path.replace(/(\.\w+)$/, `.v${SCHEMA_VERSION}$1`)
}

function tryOpen(path: string, now: Date): OpenedDatabase | 'newer' {
  try {
    return { database: openDatabase(path) }
  } catch (thrown) {
    const failure = databaseFailureOf(thrown)
    switch (failure) {
      case 'newer':
        return 'newer'
      case 'damaged':
        return repair(path, now)
      case 'unwritable':
      case 'full': {
        const database = openDatabase(':memory:')
        const kept = copyAll(path, database)
        return { database, notice: { kind: 'database-in-memory', reason: failure, ...kept } }
      }
      case undefined:
        throw thrown
    }
  }
}

function repair(path: string, now: Date): OpenedDatabase {
  const setAsideAs = trySetAside(path, now)
  const damaged = setAsideAs === null ? path : join(dirname(path), setAsideAs)
  const take = (database: Database): OpenedDatabase => {
    const kept: Salvaged = salvage(damaged, database)
    return { database, notice: { kind: 'database-damaged', setAsideAs, ...kept } }
  }
  // The damaged file is still in its place: what is not to be overwritten is not written to.
  if (setAsideAs === null) return take(openDatabase(':memory:'))
  const opened = tryOpen(path, now)
  if (opened === 'newer') throw new Error('A new file is newer than the app.')
  return { ...opened, ...take(opened.database) }
}

function trySetAside(path: string, now: Date): string | null {
  try {
    return setDatabaseAside(path, now)
  } catch {
    return null
  }
}
