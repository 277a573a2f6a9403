import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { KeychainBackend } from '../../../../src/main/vault/keychain'

/** A keychain that outlives its process: an entry is a file, there whole or not at all. */
export class DiskKeychain implements KeychainBackend {
  constructor(private readonly folder: string) {}

  async getPassword(service: string, account: string): Promise<string | null> {
    return readFile(this.#pathOf(service, account), 'utf8').catch(() => null)
  }

  async setPassword(service: string, account: string, password: string): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    const beside = join(this.folder, `.${randomUUID()}`)
    await writeFile(beside, password)
    await rename(beside, this.#pathOf(service, account))
  }

  async deletePassword(service: string, account: string): Promise<boolean> {
    return rm(this.#pathOf(service, account)).then(
      () => true,
      () => false,
    )
  }

  async findCredentials(service: string): Promise<{ account: string; password: string }[]> {
    const names = await readdir(this.folder).catch(() => [])
    const start = `${encodeURIComponent(service)}+`
    const mine = names.filter((name) => name.startsWith(start))
    return Promise.all(
      mine.map(async (name) => ({
        account: decodeURIComponent(name.slice(start.length)),
        password: await readFile(join(this.folder, name), 'utf8').catch(() => ''),
      })),
    )
  }

  #pathOf(service: string, account: string): string {
    return join(this.folder, `${encodeURIComponent(service)}+${encodeURIComponent(account)}`)
  }
}
