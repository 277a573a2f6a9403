import { AppError } from '../../shared/errors'
import { checkChange } from '../activity/checks'
import { exportActivity } from '../activity/export-activity'
import type { RecordedChange } from '../activity/recorded-change'
import type { Services } from '../services'
import type { Router } from './router'

/** Commands about the activity journal. */
export function registerActivityHandlers(router: Router, services: Services): void {
  const { changes, journal } = services
  const find = (id: string): RecordedChange => {
    const change = journal.find(id)
    if (change !== undefined) return change
    throw new AppError('not-found', 'The journal has no such change.')
  }

  router.handle('activity.list', ({ before, limit }) => {
    const page = journal.list(limit, before)
    const next = page.length < limit ? null : (page.at(-1)?.row ?? null)
    return { entries: page.map((change) => changes.entryOf(change)), next }
  })

  router.handle('activity.open', () => changes.open().map((change) => changes.entryOf(change)))

  router.handle('activity.check', async ({ ids }) => {
    const asked = ids?.map(find) ?? changes.open()
    const open = asked.filter((change) => changes.entryOf(change).open)
    const found = new Map<string, Awaited<ReturnType<typeof checkChange>>>()
    // One after the other: what one finds is no longer a find of the next.
    for (const change of open) found.set(change.id, await checkChange(services, change))
    return asked.map(
      (change) => found.get(change.id) ?? { entry: changes.entryOf(change), tooSoon: false },
    )
  })

  router.handle('activity.settle', ({ id, as }) => {
    const change = find(id)
    if (changes.entryOf(change).open) changes.note(id, { step: as })
    return changes.entryOf(find(id))
  })

  router.handle('activity.export', ({ format, ids }) => exportActivity(services, format, ids))
}
