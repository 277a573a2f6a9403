import { join } from 'node:path'
import { openDatabase } from '../../../../src/main/storage/database'
import type { World } from '../../../../src/main/services'
import { DiskKeychain } from './disk-keychain'

/** The part of the world that a killed app finds again: its database and the keychain, on disk. */
export function worldOn(profile: string): Pick<World, 'database' | 'loadKeychain' | 'fetch'> {
  const keychain = new DiskKeychain(join(profile, 'keychain'))
  return {
    database: openDatabase(join(profile, 'sao-desk.db')),
    loadKeychain: () => Promise.resolve(keychain),
    fetch: (url, init) => fetch(url, init),
  }
}
