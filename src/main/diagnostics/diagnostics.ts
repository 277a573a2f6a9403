/**
 * The text for whoever looks into a problem. Guarantees: its parts are numbers, words of closed lists
 * and lines of the log, which has no field for a text; there is no part for a name, an address or a
 * secret.
 */
import { z } from 'zod'
import { noticeKindSchema } from '../../shared/model/notice'
import { settingsSchema } from '../../shared/model/settings'
import { versionSchema } from '../log/safe-values'

const count = z.number().int().min(0)

/** What the app runs on. */
export const runtimeFactsSchema = z.strictObject({
  version: versionSchema.optional(),
  packaged: z.boolean(),
  electron: versionSchema.optional(),
  chromium: versionSchema.optional(),
  node: versionSchema.optional(),
  system: z.enum(['linux', 'darwin', 'win32', 'other']),
  systemVersion: versionSchema.optional(),
  processor: z.enum(['x64', 'arm64', 'ia32', 'other']),
  upSeconds: count,
  memoryMegabytes: count,
})
export type RuntimeFacts = z.output<typeof runtimeFactsSchema>

/** What the app keeps, as counts. */
export const keptFactsSchema = z.strictObject({
  connections: count,
  sampleConnections: count,
  signedIn: count,
  expired: count,
  tenantsReached: count,
  recordedClients: count,
  keptSecrets: count,
  lists: count,
  databaseKilobytes: count,
  schema: count,
  logLinesLost: count,
})
export type KeptFacts = z.output<typeof keptFactsSchema>

/** The settings that are numbers and words of closed lists: named one by one, so that no other comes in. */
const settingsFactsSchema = settingsSchema
  .pick({
    language: true,
    appearance: true,
    lockAfterMinutes: true,
    lockWithScreen: true,
    lockWithSleep: true,
    clipboardSeconds: true,
    keepActivity: true,
  })
  .strip()

const diagnosticsSchema = z.strictObject({
  runtime: runtimeFactsSchema,
  settings: settingsFactsSchema,
  kept: keptFactsSchema,
  notices: z.array(noticeKindSchema),
})

export interface DiagnosticsParts extends z.output<typeof diagnosticsSchema> {
  /** Lines of the log, the oldest first. */
  log: readonly string[]
}

/**
 * Puts the text together.
 * @throws when a part is not of its form: a fault of the app
 */
export function diagnosticsText({ log, ...parts }: DiagnosticsParts, now: Date): string {
  const { runtime, settings, kept, notices } = diagnosticsSchema.parse(parts)
  return [
    `SAO Desk diagnostics of ${now.toISOString()}`,
    ...section('Runtime', facts(runtime)),
    ...section('Settings', facts(settings)),
    ...section('Kept on this computer', facts(kept)),
    ...section('Notices', notices),
    ...section('Log, the newest line last', log),
    '',
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...(lines.length === 0 ? ['  none'] : lines.map((line) => `  ${line}`))]
}

function facts(values: Record<string, number | boolean | string | null | undefined>): string[] {
  const known = Object.entries(values).filter(([, value]) => value !== undefined)
  return known.map(([name, value]) => `${name.padEnd(18)} ${String(value)}`)
}
