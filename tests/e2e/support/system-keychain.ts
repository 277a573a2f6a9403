import keytar from 'keytar'
import { KEYCHAIN_SERVICE } from '../../../src/main/vault/keychain'

/** What the system's keychain holds of the app, read by another program than the app. */
export async function keychainEntries(): Promise<{ account: string; password: string }[]> {
  return keytar.findCredentials(KEYCHAIN_SERVICE)
}

/** The refresh tokens among the entries, put together again from their pieces. */
export async function keychainRefreshTokens(): Promise<string[]> {
  const entries = await keychainEntries()
  const pieces = entries
    .filter((entry) => /\/[0-9a-f]{16}\/\d+$/.test(entry.account))
    .sort((a, b) => a.account.localeCompare(b.account, 'en', { numeric: true }))
  const byValue = new Map<string, string>()
  for (const { account, password } of pieces) {
    const value = account.slice(0, account.lastIndexOf('/'))
    byValue.set(value, (byValue.get(value) ?? '') + password)
  }
  return [...byValue.values()]
    .map((encoded) => JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as unknown)
    .flatMap((credential) => {
      const { refreshToken } = credential as { refreshToken?: string }
      return refreshToken === undefined ? [] : [refreshToken]
    })
}

/** Empties the app's part of the keychain: a throwaway one, which the tests have to themselves. */
export async function clearKeychain(): Promise<void> {
  for (const { account } of await keychainEntries()) {
    await keytar.deletePassword(KEYCHAIN_SERVICE, account)
  }
}
