import { textOf, type Database } from './database'

/** Small facts the sandbox remembers from one start to the next. */
export class Settings {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  get(name: string): string | undefined {
    const row = this.#database.get('SELECT value FROM settings WHERE name = ?', name)
    return row === undefined ? undefined : textOf(row, 'value')
  }

  set(name: string, value: string): void {
    this.#database.run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', name, value)
  }
}
