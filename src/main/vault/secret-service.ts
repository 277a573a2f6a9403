/**
 * The Secret Service of Linux, told apart from a locked one. Of a locked collection keytar says that
 * an entry is absent, that nothing was there to delete, and, asked for a list, it takes the process
 * down with it. So an entry counts as absent, and a list is asked for, only once something could be
 * written. Cannot help where an entry is in another collection than the default one, and that is locked.
 */
import { KEYCHAIN_SERVICE, type KeychainBackend } from './keychain'

/** The entry that is written and removed again, to see whether the default collection is open. */
const PROBE = 'is the keychain open'

/** The same keychain, which rejects instead of calling a locked entry absent. */
export function tellingLocked(backend: KeychainBackend): KeychainBackend {
  let probing: Promise<void> | undefined

  async function probe(): Promise<void> {
    // Rejects when it is locked and nobody opens it.
    await backend.setPassword(KEYCHAIN_SERVICE, PROBE, PROBE)
    await backend.deletePassword(KEYCHAIN_SERVICE, PROBE)
  }

  /** Several callers share a probe: each may make the system ask the person. */
  async function mustBeOpen(): Promise<void> {
    probing ??= probe().finally(() => (probing = undefined))
    await probing
  }

  return {
    setPassword: (service, account, password) => backend.setPassword(service, account, password),
    getPassword: async (service, account) => {
      const found = await backend.getPassword(service, account)
      if (found !== null) return found
      await mustBeOpen()
      // The person may have opened it just now.
      return backend.getPassword(service, account)
    },
    deletePassword: async (service, account) => {
      if (await backend.deletePassword(service, account)) return true
      await mustBeOpen()
      return backend.deletePassword(service, account)
    },
    findCredentials: async (service) => {
      await mustBeOpen()
      return backend.findCredentials(service)
    },
  }
}
