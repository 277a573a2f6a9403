import { describe, expect, it } from 'vitest'
import { searchTerms } from '../../../../../src/renderer/features/find/fold'
import { factsOf, matcher } from '../../../../../src/renderer/features/find/row-facts'
import { NOW_MS, sampleClient } from '../../support/samples'

const rows = [
  sampleClient('Zoë’s loader', { description: 'Nightly', clientId: 'abc123' }),
  sampleClient('Backup', { disableTag: 'abuse' }),
]

function found(search: string, filters = {}): string[] {
  const matches = matcher(searchTerms(search), filters)
  const facts = factsOf(rows, NOW_MS)
  return rows.filter((_, at) => facts[at] && matches(facts[at])).map((row) => row.client.clientName)
}

describe('matcher', () => {
  it('finds by name, client ID and description, every word', () => {
    expect(found('zoe')).toEqual(['Zoë’s loader'])
    expect(found('BC12')).toEqual(['Zoë’s loader'])
    expect(found('nightly loader')).toEqual(['Zoë’s loader'])
    expect(found('nightly backup')).toEqual([])
    expect(found('')).toHaveLength(2)
  })

  it('finds nothing across two fields', () => {
    expect(found('loaderabc')).toEqual([])
  })

  it('takes any of a facet’s values, and every facet', () => {
    expect(found('', { status: ['disabled', 'active'] })).toHaveLength(2)
    expect(found('', { status: ['disabled'] })).toEqual(['Backup'])
    expect(found('', { status: ['disabled'], tier: ['tenant'] })).toEqual([])
    expect(found('', { status: [] })).toHaveLength(2)
    expect(found('loader', { status: ['disabled'] })).toEqual([])
  })
})

describe('factsOf', () => {
  it('makes facts once, and anew when time has passed or the row has changed', () => {
    const [before] = factsOf(rows, NOW_MS)
    expect(factsOf(rows, NOW_MS)[0]).toBe(before)
    expect(factsOf(rows, NOW_MS + 1)[0]).not.toBe(before)
  })
})
