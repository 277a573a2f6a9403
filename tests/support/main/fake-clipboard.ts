import type { SystemClipboard } from '../../../src/main/vault/protected-clipboard'

/** A system clipboard in memory that can be made to refuse. */
export class FakeClipboard implements SystemClipboard {
  text = ''
  kinds: string[] = []
  isBroken = false

  async writeText(text: string, kind: 'plain' | 'secret'): Promise<void> {
    await this.#answer()
    this.text = text
    this.kinds.push(kind)
  }

  async readText(): Promise<string> {
    await this.#answer()
    return this.text
  }

  async clear(): Promise<void> {
    await this.#answer()
    this.text = ''
  }

  async #answer(): Promise<void> {
    await Promise.resolve()
    if (this.isBroken) throw new Error('another program holds the clipboard')
  }
}
