import type { ActivityEntry } from '../../shared/model/activity'
import { AppError } from '../../shared/errors'
import type { Services } from '../services'
import { saveFile } from '../storage/save-file'

type Format = 'csv' | 'json'

/** What each line of an export has, in this order. Times are RFC 3339. */
const COLUMNS = {
  time: ({ at }) => new Date(at).toISOString(),
  ended: ({ endedAt }) => (endedAt === undefined ? undefined : new Date(endedAt).toISOString()),
  change: ({ kind }) => kind,
  result: ({ result }) => result,
  connection: ({ connectionName }) => connectionName,
  account: ({ account }) => account,
  tier: ({ place }) => place?.tier,
  place: ({ place, placeName }) =>
    placeName ?? (place?.tier === 'region' ? place.regionCode : undefined),
  clientId: ({ clientId }) => clientId,
  clientName: ({ clientName }) => clientName,
  hint: ({ hint }) => hint,
  error: ({ errorCode }) => errorCode,
  status: ({ status }) => status?.toString(),
  qlikCode: ({ qlikCode }) => qlikCode,
  traceId: ({ traceId }) => traceId,
  id: ({ id }) => id,
} satisfies Record<string, (entry: ActivityEntry) => string | undefined>

/**
 * Saves changes where the person wants them; false when they do not want to.
 * @throws {AppError} `export-failed` when the file cannot be written; what was there is still there
 */
export async function exportActivity(
  { changes, journal, world }: Services,
  format: Format,
  ids: readonly string[],
): Promise<{ saved: boolean }> {
  const entries = ids
    .map((id) => journal.find(id))
    .flatMap((change) => (change === undefined ? [] : [changes.entryOf(change)]))
  const day = new Date().toISOString().slice(0, 10)
  const path = await world.chooseFile({ name: `sao-desk-activity-${day}`, extension: format })
  if (path === undefined) return { saved: false }
  try {
    await saveFile(path, format === 'csv' ? toCsv(entries) : toJson(entries))
  } catch (cause) {
    throw new AppError('export-failed', 'The file could not be written.', undefined, { cause })
  }
  return { saved: true }
}

/** Comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. */
export function toCsv(entries: readonly ActivityEntry[]): string {
  const names = Object.keys(COLUMNS)
  const lines = entries.map((entry) => Object.values(COLUMNS).map((of) => of(entry) ?? ''))
  return `\uFEFF${[names, ...lines].map((cells) => cells.map(toCell).join(',')).join('\r\n')}\r\n`
}

export function toJson(entries: readonly ActivityEntry[]): string {
  return `${JSON.stringify(entries, undefined, 2)}\n`
}

/** A cell that a spreadsheet takes for text: what begins like a formula gets a quote before it. */
function toCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}
