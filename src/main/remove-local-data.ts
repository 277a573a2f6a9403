/**
 * Takes away everything the app keeps on this computer for the person who runs it. Called before the
 * app is uninstalled. Changes nothing at the service: tokens stay valid there until they expire.
 */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { KEYCHAIN_SERVICE, type KeychainBackend } from './vault/keychain'

/** What the app writes into its folder by itself; the rest there is Chromium's. */
const OWN_NAMES = /^(sao-desk\.|settings\.|locked\.json|sample-organization$|logs$)/

export interface LocalData {
  loadKeychain: () => Promise<KeychainBackend>
  /** The folder for the person's data. */
  folder: string
  /** Whether the person named that folder: then it may hold other things, which stay. */
  isNamed: boolean
}

/**
 * Removes the keychain's entries and the files; each even when the other cannot be removed.
 * @throws {AggregateError} with what could not be removed, and why
 */
export async function removeLocalData(data: LocalData): Promise<void> {
  const outcomes = await Promise.allSettled([emptyKeychain(data.loadKeychain), removeFiles(data)])
  const reasons = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  )
  if (reasons.length > 0) {
    throw new AggregateError(reasons, `Not everything could be removed: ${reasons.join('; ')}`)
  }
}

async function emptyKeychain(load: LocalData['loadKeychain']): Promise<void> {
  const keychain = await load()
  for (const { account } of await keychain.findCredentials(KEYCHAIN_SERVICE)) {
    await keychain.deletePassword(KEYCHAIN_SERVICE, account)
  }
}

async function removeFiles({ folder, isNamed }: LocalData): Promise<void> {
  const names = isNamed ? (await readdir(folder)).filter((name) => OWN_NAMES.test(name)) : ['.']
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true })
}
