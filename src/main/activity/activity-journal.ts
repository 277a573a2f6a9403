/**
 * The journal of every change. Guarantees: what is to be done is on the disk before the request goes
 * out (SQLite, `synchronous = FULL`); rows are only ever appended, and the database itself refuses
 * to change one, or to delete one that is younger than what is kept; no secret's value is in it.
 * It does not protect against somebody who edits the file with another program.
 */
import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors'
import {
  type ActivityStep,
  activityStepSchema,
  type Intent,
  intentSchema,
} from '../../shared/model/activity'
import type { Database } from '../storage/database'
import { CLOSING_STEPS, isOpen, type RecordedChange } from './recorded-change'

/** Nothing younger is ever dropped, whatever is asked for. */
export const SHORTEST_RETENTION_MS = 30 * 86_400_000

type NewStep = Omit<ActivityStep, 'at'>

interface Row {
  row: number
  changeId: string
  step: string
  at: number
  facts: string
}

const COLUMNS = 'row, change_id AS changeId, step, at, facts'
const CLOSING = CLOSING_STEPS.map((step) => `'${step}'`).join(', ')

export class ActivityJournal {
  /** Steps that could not be written when they came, oldest first. */
  #waiting: { changeId: string; step: NewStep; at: number }[] = []

  constructor(
    private readonly database: Database,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Writes down what is about to be done.
   * @returns the change's ID
   * @throws {AppError} `journal-unavailable`; then it must not be done
   */
  begin(intent: Intent): string {
    const id = randomUUID()
    try {
      this.#writeWaiting()
      this.#append(id, 'intent', this.now(), intent)
    } catch (cause) {
      const message = 'The activity journal cannot be written.'
      throw new AppError('journal-unavailable', message, undefined, { cause })
    }
    return id
  }

  /**
   * Notes what happened to a change. What cannot be written now is written before the next intent;
   * if the app ends first, the change counts as unknown.
   */
  note(changeId: string, step: NewStep): void {
    this.#waiting.push({ changeId, step, at: this.now() })
    try {
      this.#writeWaiting()
    } catch {
      // Whatever was to be done is done; failing here would hide that.
    }
  }

  /** A change; undefined when there is none of this ID. */
  find(changeId: string): RecordedChange | undefined {
    return this.#changes(
      this.database
        .prepare(`SELECT ${COLUMNS} FROM activity WHERE change_id = ? ORDER BY row`)
        .all(changeId) as Row[],
    )[0]
  }

  /** Every change that has no end yet, oldest first. */
  open(): RecordedChange[] {
    const rows = this.database
      .prepare(
        `SELECT ${COLUMNS} FROM activity WHERE change_id NOT IN
           (SELECT change_id FROM activity WHERE step IN (${CLOSING})) ORDER BY row`,
      )
      .all() as Row[]
    return this.#changes(rows).filter(isOpen)
  }

  /** The changes of one client, oldest first. */
  ofClient(connectionId: string, clientId: string): RecordedChange[] {
    const rows = this.database
      .prepare(
        `SELECT ${COLUMNS} FROM activity WHERE change_id IN
           (SELECT change_id FROM activity WHERE facts ->> '$.clientId' = ?) ORDER BY row`,
      )
      .all(clientId) as Row[]
    return this.#changes(rows).filter(({ intent }) => intent.connectionId === connectionId)
  }

  /** The newest changes whose row is before `before`, newest first. */
  list(limit: number, before = Number.MAX_SAFE_INTEGER): RecordedChange[] {
    const rows = this.database
      .prepare(
        `SELECT ${COLUMNS} FROM activity WHERE change_id IN
           (SELECT change_id FROM activity WHERE step = 'intent' AND row < ?
            ORDER BY row DESC LIMIT ?) ORDER BY row`,
      )
      .all(before, limit) as Row[]
    return this.#changes(rows).sort((one, other) => other.row - one.row)
  }

  /**
   * Drops the changes that ended longer ago than is kept; one without a known end stays.
   * @returns how many rows went
   */
  prune(keepMs: number): number {
    const since = this.now() - Math.max(keepMs, SHORTEST_RETENTION_MS)
    this.database.exec('BEGIN')
    try {
      this.database.prepare('UPDATE activity_kept SET since = ?').run(since)
      const { changes } = this.database
        .prepare(
          `DELETE FROM activity WHERE change_id IN
             (SELECT change_id FROM activity GROUP BY change_id
              HAVING max(at) < ? AND sum(step IN (${CLOSING})) > 0)`,
        )
        .run(since)
      this.database.exec('COMMIT')
      return changes
    } catch (thrown) {
      this.database.exec('ROLLBACK')
      throw thrown
    }
  }

  #writeWaiting(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const { step, ...facts } = next.step
      this.#append(next.changeId, step, next.at, facts)
      this.#waiting.shift()
    }
  }

  #append(changeId: string, step: string, at: number, facts: object): void {
    this.database
      .prepare('INSERT INTO activity (change_id, step, at, facts) VALUES (?, ?, ?, ?)')
      .run(changeId, step, at, JSON.stringify(facts))
  }

  /** Puts rows together, by change in the order of their intents; leaves out what makes no sense. */
  #changes(rows: readonly Row[]): RecordedChange[] {
    const changes = new Map<string, RecordedChange>()
    for (const { row, changeId: id, step, at, facts } of rows) {
      const parsed: unknown = parse(facts)
      if (step === 'intent') {
        const intent = intentSchema.safeParse(parsed)
        if (intent.success) changes.set(id, { id, row, at, intent: intent.data, steps: [] })
        continue
      }
      const known = activityStepSchema.safeParse({ ...(parsed as object), step, at })
      if (known.success) changes.get(id)?.steps.push(known.data)
    }
    return [...changes.values()]
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
