import { describe, expect, it } from 'vitest'
import { clientFacets } from '../../../../../src/renderer/features/clients/facets'
import {
  chosenFilters,
  cleared,
  findStateSchema,
  INITIAL_FIND,
  narrows,
  withFilter,
  withSort,
} from '../../../../../src/renderer/features/find/find-state'

describe('find state', () => {
  it('chooses values and lets them go', () => {
    const one = withFilter(INITIAL_FIND, 'status', 'active')
    const two = withFilter(withFilter(one, 'status', 'overdue'), 'region', '')
    const chosen = chosenFilters(two, clientFacets)
    expect(chosen.map(({ facet, value }) => [facet.id, value])).toEqual([
      ['status', 'active'],
      ['status', 'overdue'],
      ['region', ''],
    ])
    expect(withFilter(two, 'status', 'active').filters).toEqual({
      status: ['overdue'],
      region: [''],
    })
  })

  it('narrows by search or filter, and not once they are gone', () => {
    expect(narrows(INITIAL_FIND)).toBe(false)
    expect(narrows({ ...INITIAL_FIND, search: '  ' })).toBe(false)
    const both = { ...withFilter(INITIAL_FIND, 'tier', 'tenant'), search: 'a' }
    expect(narrows(both)).toBe(true)
    expect(narrows(cleared(both))).toBe(false)
    expect(narrows(withFilter(cleared(both), 'tier', 'tenant'))).toBe(true)
  })

  it('sorts by one column, then the other way round', () => {
    const byDate = withSort(INITIAL_FIND, 'created', false)
    expect(byDate.sort).toEqual([{ column: 'created', descending: false }])
    expect(withSort(byDate, 'created', false).sort).toEqual([
      { column: 'created', descending: true },
    ])
  })

  it('adds a second column, turns it, and replaces it by another', () => {
    const two = withSort(INITIAL_FIND, 'status', true)
    expect(two.sort.map(({ column }) => column)).toEqual(['name', 'status'])
    expect(withSort(two, 'status', true).sort[1]?.descending).toBe(true)
    expect(withSort(two, 'name', true).sort.map(({ descending }) => descending)).toEqual([
      true,
      false,
    ])
    expect(withSort(two, 'created', true).sort.map(({ column }) => column)).toEqual([
      'name',
      'created',
    ])
  })

  it('refuses what is no state of it', () => {
    const schema = findStateSchema(clientFacets)
    expect(schema.safeParse(INITIAL_FIND).success).toBe(true)
    expect(schema.safeParse(withFilter(INITIAL_FIND, 'tier', 'tenant')).success).toBe(true)
    const foreign = { ...INITIAL_FIND, filters: { colour: ['red'] } }
    expect(schema.safeParse(foreign).success).toBe(false)
  })
})
