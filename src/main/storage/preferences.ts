import type { z } from 'zod'
import type { Database } from './database'

type Json = z.core.util.JSONType

/** What the window remembers of its layout, by name. Nothing of the data, no secret. */
export class Preferences {
  constructor(private readonly database: Database) {}

  /** Everything remembered; what cannot be read is left out. */
  all(): Record<string, Json> {
    const rows = this.database.prepare('SELECT name, value FROM preferences').all() as Row[]
    return Object.fromEntries(
      rows.flatMap(({ name, value }) => {
        try {
          return [[name, JSON.parse(value) as Json]]
        } catch {
          return []
        }
      }),
    )
  }

  save(name: string, value: Json): void {
    this.database
      .prepare('INSERT OR REPLACE INTO preferences (name, value) VALUES (?, ?)')
      .run(name, JSON.stringify(value))
  }
}

interface Row {
  name: string
  value: string
}
