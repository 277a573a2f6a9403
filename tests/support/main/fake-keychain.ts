import type { KeychainBackend } from '../../../src/main/vault/keychain'

/** What Windows allows in one entry. */
const MAX_ENTRY_BYTES = 2_560

/** A keychain in memory that can be capped, broken or made to hang at any step. */
export class FakeKeychain implements KeychainBackend {
  readonly entries = new Map<string, string>()
  /** Rejects every call while set. */
  isBroken = false
  /** Leaves every call without an answer while set. */
  isHanging = false
  /** How many more calls that change something succeed; then the process counts as dead. */
  changesLeft = Number.POSITIVE_INFINITY

  readonly load = (): Promise<KeychainBackend> => Promise.resolve(this)

  async getPassword(service: string, account: string): Promise<string | null> {
    await this.#answer()
    return this.entries.get(`${service}|${account}`) ?? null
  }

  async setPassword(service: string, account: string, password: string): Promise<void> {
    await this.#change()
    if (Buffer.byteLength(password) > MAX_ENTRY_BYTES) throw new Error('the entry is too long')
    this.entries.set(`${service}|${account}`, password)
  }

  async deletePassword(service: string, account: string): Promise<boolean> {
    await this.#change()
    return this.entries.delete(`${service}|${account}`)
  }

  async findCredentials(service: string): Promise<{ account: string; password: string }[]> {
    await this.#answer()
    return [...this.entries]
      .filter(([key]) => key.startsWith(`${service}|`))
      .map(([key, password]) => ({ account: key.slice(service.length + 1), password }))
  }

  async #change(): Promise<void> {
    await this.#answer()
    if (this.changesLeft <= 0) throw new Error('the process was killed')
    this.changesLeft -= 1
  }

  async #answer(): Promise<void> {
    await Promise.resolve()
    if (this.isHanging) await new Promise(() => undefined)
    if (this.isBroken) throw new Error('Unknown or unsupported transport')
  }
}
