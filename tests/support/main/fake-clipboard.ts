import type { SystemClipboard } from '../../../src/main/vault/protected-clipboard'

/** A system clipboard in memory that can be made to refuse. */
export class FakeClipboard implements SystemClipboard {
  text = ''
  kinds: string[] = []
  isBroken = false
  /** What is selected anywhere. */
  selected = ''
  readonly selection = {
    readText: (): Promise<string> => Promise.resolve(this.selected),
    clear: (): Promise<void> => {
      this.selected = ''
      return Promise.resolve()
    },
  }

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
