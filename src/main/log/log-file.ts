/**
 * The log's file, which makes way for a new one when it is full. Guarantees: a line is handed to the
 * system before `append` returns, so the last one before a crash is there; all files together stay
 * under a size; never throws.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LogSink } from './log'

const MAX_BYTES = 1_000_000
/** How many full files are kept beside the one that is written. */
const KEPT_FILES = 3
/** Only its owner may read it. */
const FILE_MODE = 0o600
const FOLDER_MODE = 0o700

/** A line as `EventLog` writes it. What is not, as after damage to the file, is not handed out. */
const LINE = /^\d{4}-\d{2}-\d{2}T[\d:.]{12}Z (?:info|warn|error) [a-z.-]+(?: \w+=[\w./:*-]+)*$/

export class LogFile implements LogSink {
  #size: number | undefined
  #lost = 0

  /** @param folder of the log, made when it is missing */
  constructor(
    private readonly folder: string,
    private readonly maxBytes = MAX_BYTES,
  ) {}

  /** How many lines could not be written, as on a full disk. */
  get lost(): number {
    return this.#lost
  }

  append(line: string): void {
    const text = `${line}\n`
    try {
      this.#size ??= this.#open()
      if (this.#size > 0 && this.#size + text.length > this.maxBytes) this.#rotate()
      appendFileSync(this.#path(), text, { mode: FILE_MODE })
      this.#size += text.length
    } catch {
      this.#lost += 1
      // The folder may have been removed meanwhile: looked at again with the next line.
      this.#size = undefined
    }
  }

  /** The last lines, the oldest first; from the full file before when the new one has few. */
  tail(count: number): string[] {
    const lines = [this.#lines(1), this.#lines()].flat()
    return lines.slice(-count)
  }

  #open(): number {
    mkdirSync(this.folder, { recursive: true, mode: FOLDER_MODE })
    return statSync(this.#path(), { throwIfNoEntry: false })?.size ?? 0
  }

  #rotate(): void {
    rmSync(this.#path(KEPT_FILES), { force: true })
    for (let age = KEPT_FILES - 1; age >= 0; age -= 1) {
      const path = this.#path(age)
      if (statSync(path, { throwIfNoEntry: false }) !== undefined) {
        renameSync(path, this.#path(age + 1))
      }
    }
    this.#size = 0
  }

  #lines(age = 0): string[] {
    try {
      const text = readFileSync(this.#path(age), 'utf8')
      return text.split('\n').filter((line) => LINE.test(line))
    } catch {
      return []
    }
  }

  #path(age = 0): string {
    return join(this.folder, age === 0 ? 'sao-desk.log' : `sao-desk.${age}.log`)
  }
}
