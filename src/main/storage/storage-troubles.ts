import type { Log } from '../log/log'
import { faultFactsOf } from '../log/fault-facts'
import type { Notices } from '../notices/notices'
import type { Database } from './database'
import { databaseFailureOf } from './database-failure'
import { suspect } from './suspicion'

/** Notes something thrown, if it tells of the database's state. @returns whether it did */
export type NoteTrouble = (thrown: unknown) => boolean

/** Notes what befalls the database while the app runs, so that it is told once and not at each step. */
export function noteTroubles(notices: Notices, log: Log, database: Database): NoteTrouble {
  return (thrown) => {
    const failure = databaseFailureOf(thrown)
    switch (failure) {
      case undefined:
      case 'newer':
        return false
      case 'damaged':
        notices.add({ kind: 'database-damaged-now' })
        suspect(database)
        break
      case 'unwritable':
      case 'full':
        notices.add({ kind: 'database-unwritable-now', reason: failure })
        break
    }
    log.write('fault', faultFactsOf(thrown))
    return true
  }
}
