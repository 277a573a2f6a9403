import { describe, expect, it } from 'vitest'
import { Notices } from '../../../../src/main/notices/notices'
import type { Notice } from '../../../../src/shared/model/notice'

const damaged: Notice = {
  kind: 'database-damaged',
  setAsideAs: 'old.db',
  connections: 1,
  others: 2,
}

describe('Notices', () => {
  it('keeps one of each kind, the latest, and tells each change once', () => {
    const told: Notice[][] = []
    const notices = new Notices((all) => told.push(all))
    notices.add(damaged)
    notices.add({ ...damaged })
    notices.add({ ...damaged, others: 3 })
    notices.add({ kind: 'database-damaged-now' })
    expect(notices.list()).toEqual([{ ...damaged, others: 3 }, { kind: 'database-damaged-now' }])
    expect(told).toHaveLength(3)
  })

  it('forgets what was read', () => {
    const told: Notice[][] = []
    const notices = new Notices((all) => told.push(all))
    notices.add(damaged)
    notices.dismiss('database-damaged')
    notices.dismiss('database-damaged')
    expect(notices.list()).toEqual([])
    expect(told.at(-1)).toEqual([])
    expect(told).toHaveLength(2)
  })
})
