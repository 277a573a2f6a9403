/**
 * A small file that is whole at any moment. Guarantees: whoever reads finds the old content or the
 * new one, whatever interrupts a write, and after a write the new one is on the disk; what was there
 * is put aside under a name of its own instead of being overwritten, when the caller asks for that.
 * It does not keep two processes from writing the same file: the app runs once for each profile.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/** Only its owner may read what the app keeps. */
const FILE_MODE = 0o600

export class AtomicFile {
  /** @param path of the file; its folder is there already */
  constructor(readonly path: string) {}

  /** Its text; undefined when there is no such file. @throws what keeps it from being read */
  read(): string | undefined {
    try {
      return readFileSync(this.path, 'utf8')
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw thrown
    }
  }

  /** Puts a text in place of what was there. @throws what keeps it from being written */
  write(text: string): void {
    const draft = `${this.path}.tmp`
    try {
      writeThrough(draft, text)
      renameSync(draft, this.path)
    } catch (thrown) {
      rmSync(draft, { force: true })
      throw thrown
    }
    syncFolder(dirname(this.path))
  }

  /** Takes the file away; nothing when there is none. @throws what keeps it from being removed */
  remove(): void {
    rmSync(this.path, { force: true })
    syncFolder(dirname(this.path))
  }

  /**
   * Gives the file another name, with the time in it.
   * @returns the name, without its folder
   * @throws what keeps it from being renamed
   */
  setAside(now = new Date()): string {
    const ending = extname(this.path)
    const time = now.toISOString().replace(/\..*$/, '').replaceAll(':', '-')
    const stem = `${basename(this.path, ending)}.damaged-${time}`
    const folder = dirname(this.path)
    let name = `${stem}${ending}`
    for (let copy = 2; existsSync(join(folder, name)); copy += 1) name = `${stem}-${copy}${ending}`
    renameSync(this.path, join(folder, name))
    syncFolder(folder)
    return name
  }
}

function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w', FILE_MODE)
  try {
    const bytes = Buffer.from(text, 'utf8')
    for (let written = 0; written < bytes.length;) {
      written += writeSync(file, bytes, written)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes the rename itself last. Windows cannot do that to a folder, and does not need it. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // The content is in place; only its outliving a loss of power is left to the file system.
  }
}
