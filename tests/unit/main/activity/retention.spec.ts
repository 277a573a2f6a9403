import { describe, expect, it } from 'vitest'
import { ActivityJournal } from '../../../../src/main/activity/activity-journal'
import { applyRetention } from '../../../../src/main/activity/retention'
import { RETENTION_PREFERENCE } from '../../../../src/shared/model/activity-retention'
import { startApp } from '../../../support/main/app'

const DAY_MS = 86_400_000

/** Which of a change of 100 and one of 400 days ago are left. */
function leftAfter(retention: string | undefined): number[] {
  const { services } = startApp()
  const left = [100, 400].map((days) => {
    const old = new ActivityJournal(services.world.database, () => Date.now() - days * DAY_MS)
    const id = old.begin({ kind: 'sign-out', connectionId: 'c' })
    old.note(id, { step: 'done' })
    return { days, id }
  })
  if (retention !== undefined) services.preferences.save(RETENTION_PREFERENCE, retention)
  applyRetention(services)
  return left.filter(({ id }) => services.journal.find(id)).map(({ days }) => days)
}

describe('the journal is kept', () => {
  it.each([
    ['a year, unless told otherwise', undefined, [100]],
    ['90 days', '90-days', []],
    ['for ever', 'for-ever', [100, 400]],
    ['a year, when what is remembered makes no sense', 'a-while', [100]],
  ])('%s', (_what, retention, left) => expect(leftAfter(retention)).toEqual(left))

  it('as it is when it cannot be written, and the app starts', () => {
    const { services } = startApp()
    services.world.database.exec('PRAGMA query_only = ON')
    expect(() => applyRetention(services)).not.toThrow()
  })
})
