import { describe, expect, it } from 'vitest'
import { ActivityJournal } from '../../../../src/main/activity/activity-journal'
import { applyRetention } from '../../../../src/main/activity/retention'
import { SettingsStore } from '../../../../src/main/storage/settings'
import { startApp } from '../../../support/main/app'
import { MemoryFile } from '../../../support/main/memory-file'

const DAY_MS = 86_400_000

/** Which of a change of 100 and one of 400 days ago are left, by what the settings file has. */
function leftAfter(fields: object): number[] {
  const settings = new SettingsStore(new MemoryFile(JSON.stringify(fields)))
  const { services } = startApp({ settings })
  const left = [100, 400].map((days) => {
    const old = new ActivityJournal(services.world.database, () => Date.now() - days * DAY_MS)
    const id = old.begin({ kind: 'sign-out', connectionId: 'c' })
    old.note(id, { step: 'done' })
    return { days, id }
  })
  applyRetention(services)
  return left.filter(({ id }) => services.journal.find(id)).map(({ days }) => days)
}

describe('the journal is kept', () => {
  it.each([
    ['a year, unless told otherwise', {}, [100]],
    ['90 days', { keepActivity: '90-days' }, []],
    ['for ever', { keepActivity: 'for-ever' }, [100, 400]],
    ['whole, while what was chosen cannot be read', { keepActivity: 'a-while' }, [100, 400]],
  ])('%s', (_what, fields, left) => expect(leftAfter(fields)).toEqual(left))

  it('as it is when it cannot be written, and the app starts', () => {
    const { services } = startApp()
    services.world.database.exec('PRAGMA query_only = ON')
    expect(() => applyRetention(services)).not.toThrow()
  })
})
