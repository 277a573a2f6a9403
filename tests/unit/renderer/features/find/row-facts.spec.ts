import { describe, expect, it } from 'vitest'
import { clientList } from '../../../../../src/renderer/features/clients/client-list'
import type { FindState } from '../../../../../src/renderer/features/find/find-state'
import { factsOf, matcher } from '../../../../../src/renderer/features/find/row-facts'
import { NOW_MS, sampleClient } from '../../support/samples'

const rows = [
  sampleClient('Zoë’s loader', { description: 'Nightly', clientId: 'abc123' }),
  sampleClient('Backup', { disableTag: 'abuse' }),
]

const facts = factsOf(clientList, rows, NOW_MS)

function found(filters: FindState['filters']): string[] {
  const matches = matcher(facts, filters)
  return rows.filter((_, at) => matches?.(at) ?? true).map((row) => row.client.clientName)
}

describe('matcher', () => {
  it('takes any of a facet’s values, and every facet', () => {
    expect(found({ status: ['disabled', 'active'] })).toHaveLength(2)
    expect(found({ status: ['disabled'] })).toEqual(['Backup'])
    expect(found({ status: ['disabled'], tier: ['tenant'] })).toEqual([])
  })

  it('is none when nothing is chosen', () => {
    expect(matcher(facts, { status: [] })).toBeUndefined()
    expect(found({ status: ['disabled'], tier: [] })).toEqual(['Backup'])
  })
})

describe('factsOf', () => {
  it('makes facts once, and anew when time has passed or the row has changed', () => {
    const [before] = factsOf(clientList, rows, NOW_MS)
    expect(factsOf(clientList, rows, NOW_MS)[0]).toBe(before)
    expect(factsOf(clientList, rows, NOW_MS + 1)[0]).not.toBe(before)
  })
})
