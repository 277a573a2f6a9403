import type { Settings } from '../../shared/model/settings'
import type { Services } from '../services'

const DAY_MS = 86_400_000

const KEPT_MS: Record<Settings['keepActivity'], number> = {
  '90-days': 90 * DAY_MS,
  '1-year': 365 * DAY_MS,
  'for-ever': Number.POSITIVE_INFINITY,
}

/**
 * Drops what is older than the person keeps. A journal that cannot be written stays as it is, and so
 * does one of which damaged settings may have said that it is kept for longer.
 */
export function applyRetention({ journal, world }: Pick<Services, 'journal' | 'world'>): void {
  const { settings, damaged } = world.settings.state
  const keepMs = KEPT_MS[settings.keepActivity]
  if (damaged !== null || keepMs === Number.POSITIVE_INFINITY) return
  try {
    journal.prune(keepMs)
  } catch {
    // It is tried again at the next start.
  }
}
