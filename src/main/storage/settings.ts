/**
 * The settings, in a file of their own. Guarantees: a file that cannot be read in full is put aside
 * and never overwritten, and what is readable in it still holds; fields of a newer version are kept;
 * a change that cannot be saved does not count.
 */
import { AppError } from '../../shared/errors'
import {
  DEFAULT_SETTINGS,
  settingsSchema,
  type Settings,
  type SettingsChange,
  type SettingsState,
} from '../../shared/model/settings'
import type { AtomicFile } from './atomic-file'

/** What is needed of the file. */
export type SettingsFile = Pick<AtomicFile, 'read' | 'write' | 'setAside'>

type Fields = Record<string, unknown>

export class SettingsStore {
  /** As the file has them, with what this version does not know. */
  #fields: Fields
  #settings: Settings
  #damaged: SettingsState['damaged'] = null
  readonly #listeners: ((settings: Settings) => void)[] = []

  constructor(private readonly file: SettingsFile) {
    const { fields, isWhole } = readFields(file)
    this.#fields = fields
    this.#settings = settingsSchema.parse({ ...DEFAULT_SETTINGS, ...fields })
    if (isWhole) return
    this.#setAside()
    // What could be read is in place again at once, or the next start would have lost it.
    if (typeof this.#damaged?.setAsideAs === 'string' && Object.keys(fields).length > 0) {
      this.#tryWrite(fields)
    }
  }

  /** The settings, and whether their file had to be put aside. */
  get state(): SettingsState {
    return { settings: this.#settings, damaged: this.#damaged }
  }

  get current(): Settings {
    return this.#settings
  }

  /**
   * Changes some of them and saves all.
   * @throws {AppError} `settings-not-saved`; then the old ones hold
   */
  change(change: SettingsChange): Settings {
    const settings = settingsSchema.parse({ ...this.#settings, ...withoutGaps(change) })
    const fields = { ...this.#fields, ...settings }
    try {
      // A damaged file that is still in the way goes first: writing would overwrite it.
      if (this.#damaged?.setAsideAs === null) this.#damaged = { setAsideAs: this.file.setAside() }
      this.file.write(`${JSON.stringify(fields, undefined, 2)}\n`)
    } catch (cause) {
      throw new AppError('settings-not-saved', 'The settings file refused.', undefined, { cause })
    }
    this.#fields = fields
    this.#settings = settings
    for (const listener of this.#listeners) listener(this.#settings)
    return this.#settings
  }

  /** Tells a listener of every change. */
  onChange(listener: (settings: Settings) => void): void {
    this.#listeners.push(listener)
  }

  #setAside(): void {
    try {
      this.#damaged = { setAsideAs: this.file.setAside() }
    } catch {
      this.#damaged = { setAsideAs: null }
    }
  }

  #tryWrite(fields: Fields): void {
    try {
      this.file.write(`${JSON.stringify(fields, undefined, 2)}\n`)
    } catch {
      // The next change says so.
    }
  }
}

function withoutGaps(change: SettingsChange): object {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}

/** What the file has, without the fields that are not as they should be. */
function readFields(file: SettingsFile): { fields: Fields; isWhole: boolean } {
  try {
    const text = file.read()
    if (text === undefined) return { fields: {}, isWhole: true }
    const stored: unknown = JSON.parse(text)
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) throw new Error()
    return sound(stored as Fields)
  } catch {
    return { fields: {}, isWhole: false }
  }
}

function sound(stored: Fields): { fields: Fields; isWhole: boolean } {
  const kept = Object.entries(stored).filter(([name, value]) => {
    const schema = Object.hasOwn(settingsSchema.shape, name)
      ? settingsSchema.shape[name as keyof Settings]
      : undefined
    return schema === undefined || schema.safeParse(value).success
  })
  return {
    fields: Object.fromEntries(kept),
    isWhole: kept.length === Object.keys(stored).length,
  }
}
