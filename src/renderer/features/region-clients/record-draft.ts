import type { RegionPlace } from '../../../shared/model/place'
import { type RecordedClient, recordedClientSchema } from '../../../shared/model/region-client'
import { t } from '../../i18n'

/** What is in the fields, as typed. The day is as `<input type="date">` has it, or empty. */
export interface RecordDraft {
  clientId: string
  clientSecret: string
  day: string
}

/**
 * Checks what was typed about a client that was made in My Qlik.
 * @param nowMs the present, in milliseconds since 1970
 */
export function readRecord(
  draft: RecordDraft,
  { subscriptionId, regionCode }: RegionPlace,
  nowMs: number,
): { client: RecordedClient } | { errors: Partial<RecordDraft> } {
  const { clientId, clientSecret, day } = draft
  // Noon, so that no time zone turns it into the day before or after.
  const made = day === '' ? undefined : new Date(`${day}T12:00:00`)
  const isFuture = made !== undefined && made.getTime() - nowMs > HALF_A_DAY_MS
  const parsed = recordedClientSchema.safeParse({
    subscriptionId,
    regionCode,
    clientId,
    clientSecret: clientSecret.trim(),
    ...(made === undefined ? {} : { secretCreatedAt: made.toISOString() }),
  })
  if (parsed.success && !isFuture) return { client: parsed.data }
  const faulty = new Set(parsed.error?.issues.map(({ path }) => path[0]))
  return {
    errors: {
      ...(faulty.has('clientId') ? { clientId: faultOf(clientId) } : {}),
      ...(faulty.has('clientSecret') ? { clientSecret: faultOf(clientSecret) } : {}),
      ...(isFuture ? { day: t('recordClient.future') } : {}),
    },
  }
}

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000

function faultOf(typed: string): string {
  return typed.trim() === '' ? t('recordClient.required') : t('recordClient.tooLong')
}
