import type { Services } from '../services'
import { diagnosticsText, type RuntimeFacts } from './diagnostics'
import { keptFacts } from './kept-facts'

/** How many lines of the log go with it: some pages to read. */
const LOG_LINES = 200

/** What the platform adds. */
export interface DiagnosticsSource {
  runtime: () => RuntimeFacts
  log: { tail: (count: number) => string[]; readonly lost: number }
  /** Asks the person where, and writes the text there. @returns the file's name; null after a no */
  save: (text: string) => Promise<string | null>
}

/** The text as of now. */
export function readDiagnostics({ world, sessions }: Services, now = new Date()): string {
  const { runtime, log } = world.diagnostics
  return diagnosticsText(
    {
      runtime: runtime(),
      settings: world.settings.current,
      kept: keptFacts(world.database, sessions.list(), log.lost),
      notices: world.notices.list().map(({ kind }) => kind),
      log: log.tail(LOG_LINES),
    },
    now,
  )
}
