import type { SettingsFile } from '../../../src/main/storage/settings'

/** A file that is only held in memory, and fails when told to. */
export class MemoryFile implements SettingsFile {
  /** What was put aside, by its name. */
  readonly aside = new Map<string, string>()
  isReadable = true
  isWritable = true

  constructor(public text?: string) {}

  read(): string | undefined {
    if (!this.isReadable) throw new Error('EACCES')
    return this.text
  }

  write(text: string): void {
    if (!this.isWritable) throw new Error('EROFS')
    this.text = text
  }

  remove(): void {
    if (!this.isWritable) throw new Error('EROFS')
    this.text = undefined
  }

  setAside(): string {
    if (!this.isWritable) throw new Error('EROFS')
    const name = `aside-${this.aside.size + 1}`
    this.aside.set(name, this.text ?? '')
    this.text = undefined
    return name
  }
}
