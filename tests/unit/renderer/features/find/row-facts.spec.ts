import { describe, expect, it } from 'vitest'
import { clientList } from '../../../../../src/renderer/features/clients/client-list'
import type { FindState } from '../../../../../src/renderer/features/find/find-state'
import { factsOf, filteredPlaces } from '../../../../../src/renderer/features/find/row-facts'
import { NOW_MS, sampleClient } from '../../support/samples'

const rows = [
  sampleClient('Zoë’s loader', { description: 'Nightly', clientId: 'abc123' }),
  sampleClient('Backup', { disableTag: 'abuse' }),
]

const facts = factsOf(clientList, rows, NOW_MS)

const places = Uint32Array.of(1, 0)

function found(filters: FindState['filters']): (string | undefined)[] {
  return Array.from(filteredPlaces(places, facts, filters), (at) => rows[at]?.client.clientName)
}

describe('filteredPlaces', () => {
  it('takes any of a facet’s values, and every facet', () => {
    expect(found({ status: ['disabled', 'active'] })).toEqual(['Backup', 'Zoë’s loader'])
    expect(found({ status: ['disabled'] })).toEqual(['Backup'])
    expect(found({ status: ['disabled'], tier: ['tenant'] })).toEqual([])
    expect(found({ status: ['no such status'] })).toEqual([])
  })

  it('leaves them as they are when nothing is chosen', () => {
    expect(filteredPlaces(places, facts, { status: [] })).toBe(places)
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
