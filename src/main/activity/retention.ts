import {
  type ActivityRetention,
  activityRetentionSchema,
  DEFAULT_ACTIVITY_RETENTION,
  RETENTION_PREFERENCE,
} from '../../shared/model/activity-retention'
import type { Services } from '../services'

const DAY_MS = 86_400_000

const KEPT_MS: Record<ActivityRetention, number> = {
  '90-days': 90 * DAY_MS,
  '1-year': 365 * DAY_MS,
  'for-ever': Number.POSITIVE_INFINITY,
}

/** Drops what is older than the person keeps; a journal that cannot be written stays as it is. */
export function applyRetention({ journal, preferences }: Services): void {
  const chosen = activityRetentionSchema.safeParse(preferences.all()[RETENTION_PREFERENCE])
  const keepMs = KEPT_MS[chosen.success ? chosen.data : DEFAULT_ACTIVITY_RETENTION]
  if (keepMs === Number.POSITIVE_INFINITY) return
  try {
    journal.prune(keepMs)
  } catch {
    // It is tried again at the next start.
  }
}
