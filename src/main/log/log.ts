import { logEvents, type LogEvent, type LogFields, type LogLevel } from './events'
import { codePlaceOf } from './safe-values'

type Loggable = string | number | boolean

/** Where lines go. Never throws: a log that cannot be written must not fail what it tells of. */
export interface LogSink {
  append: (line: string, level: LogLevel) => void
}

/** What the services see of the log. */
export interface Log {
  write: <E extends LogEvent>(event: E, fields: LogFields<E>) => void
}

/**
 * Writes events as lines. Guarantees: what an event does not name is not written, even where a type
 * was forced; then the line only says that something was refused.
 */
export class EventLog implements Log {
  constructor(
    private readonly sinks: readonly LogSink[],
    private readonly now: () => Date = () => new Date(),
  ) {}

  write<E extends LogEvent>(event: E, fields: LogFields<E>): void {
    const { level, fields: schema } = logEvents[event]
    const parsed = schema.safeParse(fields)
    if (parsed.success) {
      this.#append(level, event, parsed.data)
    } else {
      const at = codePlaceOf(new Error())
      this.#append('error', 'log.refused', at === undefined ? {} : { at })
    }
  }

  #append(level: LogLevel, event: LogEvent, fields: Record<string, Loggable | undefined>): void {
    const words = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${value.toString()}`],
    )
    const line = [this.now().toISOString(), level, event, ...words].join(' ')
    for (const sink of this.sinks) sink.append(line, level)
  }
}

/** A log that nobody reads. */
export const silentLog: Log = { write: () => undefined }
