import { describe, expect, it } from 'vitest'
import { clientFacets, facetValues } from '../../../../../src/renderer/features/clients/facets'
import {
  facetOptions,
  type ListFacet,
  withChosen,
} from '../../../../../src/renderer/features/find/facets'
import { daysAgo, NOW_MS, sampleClient } from '../../support/samples'

const secretsOf = (...days: number[]) => ({
  clientSecrets: days.map((age) => ({ hint: `h${age}`, createdAt: daysAgo(age) })),
})

function facet(id: string): ListFacet {
  const found = clientFacets.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no facet ${id}`)
  return found
}

describe('facetValues', () => {
  it('names what a client is, and leaves empty what nobody told', () => {
    expect(facetValues(sampleClient('one'), NOW_MS)).toEqual({
      status: 'active',
      secretAge: 'month',
      region: '',
      subscription: '',
      tier: 'organization',
      appType: 'web',
      createdBy: '',
    })
  })

  it.each([
    [[30], 'month'],
    [[31], 'quarter'],
    [[90, 2], 'quarter'],
    [[91], 'year'],
    [[365], 'year'],
    [[366, 1], 'overdue'],
    [[], 'none'],
  ])('secrets of %j days are of the age %s', (days, age) => {
    expect(facetValues(sampleClient('one', secretsOf(...days)), NOW_MS)['secretAge']).toBe(age)
  })

  it('does not know the age of secrets nobody told about', () => {
    const row = sampleClient('one', { clientSecrets: undefined })
    expect(facetValues(row, NOW_MS)['secretAge']).toBe('')
  })
})

describe('facetOptions', () => {
  const rows = [secretsOf(400), secretsOf(3), secretsOf(3), secretsOf()].map((part) => ({
    facets: facetValues(sampleClient('one', part), NOW_MS),
  }))

  it('offers what occurs, ages by age, with their counts', () => {
    const options = facetOptions(facet('secretAge'), rows)
    expect(options.map(({ value, count }) => [value, count])).toEqual([
      ['month', 2],
      ['overdue', 1],
      ['none', 1],
    ])
  })

  it('keeps offering what was chosen though nothing has it any more', () => {
    const options = facetOptions(facet('region'), rows)
    expect(withChosen(facet('region'), options, ['eu-west-1'])).toEqual([
      { value: 'eu-west-1', label: 'eu-west-1', count: 0 },
      { value: '', label: 'All regions', count: 4 },
    ])
    expect(withChosen(facet('region'), options, [''])).toBe(options)
  })
})

describe('the words of a value', () => {
  it('are known, or the value as given', () => {
    expect(facet('status').valueLabel('noSecrets')).toBe('No secrets')
    expect(facet('createdBy').valueLabel('dcr')).toBe('Dynamic registration')
    expect(facet('createdBy').valueLabel('robot')).toBe('robot')
    expect(facet('appType').valueLabel('web')).toBe('web')
    expect(facet('appType').valueLabel('')).toBe('Not told')
  })
})
