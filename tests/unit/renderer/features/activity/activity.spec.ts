import { describe, expect, it, vi } from 'vitest'
import type { ActivityEntry } from '../../../../../src/shared/model/activity'
import { activityList } from '../../../../../src/renderer/features/activity/activity-list'
import {
  changeText,
  orphanText,
  placeText,
} from '../../../../../src/renderer/features/activity/activity-words'
import { changeFacts, factsText } from '../../../../../src/renderer/features/activity/change-facts'
import { useActivityStore } from '../../../../../src/renderer/stores/activity'
import { useBrowserGlobals } from '../../support/browser'
import { failed, installFakeBridge, ok } from '../../support/fake-bridge'

const NOW = Date.parse('2026-05-01T12:00:00Z')
const HOUR_MS = 3_600_000

function entryWith(part: Partial<ActivityEntry> = {}): ActivityEntry {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'create-client',
    connectionId: 'c1',
    at: NOW - HOUR_MS,
    result: 'done',
    open: false,
    steps: [],
    ...part,
  }
}

useBrowserGlobals()

describe('the words of a change', () => {
  it.each([
    [{ clientName: 'Nightly', clientId: 'x' }, 'Create client: Nightly'],
    [{ clientId: 'x' }, 'Create client: x'],
    [{}, 'Create client'],
    [{ kind: 'reach-tenant', placeName: 'North', clientId: 'x' }, 'Reach tenant: North'],
  ] as const)('%j: %s', (part, words) => expect(changeText(entryWith(part))).toBe(words))

  it('name the place', () => {
    expect(placeText(entryWith())).toBe('')
    expect(placeText(entryWith({ place: { tier: 'organization' } }))).toBe('Organization')
    expect(placeText(entryWith({ place: { tier: 'tenant', tenantId: 't' } }))).toBe('t')
  })

  it('say what was found, and when it was made as far as it is told', () => {
    const client = { clientId: 'x', clientName: 'Nightly' }
    expect(orphanText({ ...client, createdAt: '2026-05-01T11:00:00Z' }, NOW)).toBe(
      'Client “Nightly” (x), created 1 hour ago',
    )
    expect(orphanText({ ...client, hint: 'ab12' }, NOW)).toBe(
      'Secret ab12 of “Nightly”, created at some time',
    )
  })

  it('leave out in the details what is not known', () => {
    const entry = entryWith({ errorCode: 'conflict', qlikCode: 'Q-1', traceId: 'trace' })
    const values = changeFacts(entry).map(({ value }) => value)
    expect(values).toContain('Q-1')
    expect(values).not.toContain('')
    expect(factsText(entry)).toContain('Trace ID: trace')
  })
})

describe('the list', () => {
  const row = (part: Partial<ActivityEntry>) => ({ key: 'k', entry: entryWith(part) })

  it.each([
    [1, 'day'],
    [25, 'week'],
    [24 * 8, 'month'],
    [24 * 31, 'older'],
  ])('files a change of %i hours ago under %s', (hours, age) => {
    expect(activityList.facetValues(row({ at: NOW - hours * HOUR_MS }), NOW)['time']).toBe(age)
  })

  it('has words for every value that it can be filtered by', () => {
    for (const facet of activityList.facets) {
      for (const value of facet.order ?? []) expect(facet.valueLabel(value)).not.toBe(value)
    }
  })

  it('begins with the newest and copies client IDs', () => {
    expect(activityList.firstSort).toEqual([{ column: 'time', descending: true }])
    expect(activityList.copied(row({ clientId: 'x' }))).toEqual(['x'])
    expect(activityList.copied(row({}))).toEqual([])
  })
})

describe('useActivityStore', () => {
  const [A, B] = [
    entryWith({ id: '00000000-0000-4000-8000-00000000000a' }),
    entryWith({ id: '00000000-0000-4000-8000-00000000000b' }),
  ]

  it('reads the journal page by page', async () => {
    installFakeBridge({
      'activity.list': ({ before }) =>
        ok(before === undefined ? { entries: [A], next: 7 } : { entries: [B], next: null }),
    })
    const activity = useActivityStore()
    await activity.load()
    expect(activity.entries).toEqual([A, B])
  })

  it('takes up what a check found, and what could not be looked up', async () => {
    const found = entryWith({ id: A.id, result: 'orphan', open: true })
    const problem = { code: 'offline', message: 'm' } as const
    installFakeBridge({
      'activity.list': () => ok({ entries: [A, B], next: null }),
      'activity.check': () =>
        ok([
          { entry: found, tooSoon: false },
          { entry: B, tooSoon: true, problem },
        ]),
      'activity.open': () => ok([found]),
    })
    const activity = useActivityStore()
    await activity.load()
    await activity.check()
    expect(activity.entries).toEqual([found, B])
    expect(activity.open).toEqual([found])
    expect(activity.notes.get(B.id)).toEqual({ tooSoon: true, problem })
  })

  it('keeps what it has when the journal cannot be read', async () => {
    const bridge = installFakeBridge({ 'activity.list': () => ok({ entries: [A], next: null }) })
    const activity = useActivityStore()
    await activity.load()
    bridge.on({ 'activity.list': () => failed('internal') })
    await expect(activity.load()).rejects.toMatchObject({ code: 'internal' })
    expect(activity.entries).toEqual([A])
    expect(activity.loading).toBe(false)
  })

  it('follows the journal: what is open always, the rest while it is looked at', async () => {
    vi.useFakeTimers()
    const bridge = installFakeBridge({
      'activity.list': () => ok({ entries: [A], next: null }),
      'activity.open': () => ok([A]),
    })
    const activity = useActivityStore()
    bridge.emit('activity.changed', {})
    bridge.emit('activity.changed', {})
    await vi.runAllTimersAsync()
    expect(bridge.asked.map(({ name }) => name)).toEqual(['activity.open'])
    const stop = activity.watchAll()
    bridge.emit('activity.changed', {})
    await vi.runAllTimersAsync()
    expect(activity.entries).toEqual([A])
    stop()
    vi.useRealTimers()
  })
})
