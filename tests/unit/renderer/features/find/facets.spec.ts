import { describe, expect, it } from 'vitest'
import {
  facetCounts,
  facetOptions,
  facetValueLabel,
  facetValues,
} from '../../../../../src/renderer/features/find/facets'
import { daysAgo, NOW_MS, sampleClient } from '../../support/samples'

const secretsOf = (...days: number[]) => ({
  clientSecrets: days.map((age) => ({ hint: `h${age}`, createdAt: daysAgo(age) })),
})

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
    expect(facetValues(sampleClient('one', secretsOf(...days)), NOW_MS).secretAge).toBe(age)
  })

  it('does not know the age of secrets nobody told about', () => {
    const row = sampleClient('one', { clientSecrets: undefined })
    expect(facetValues(row, NOW_MS).secretAge).toBe('')
  })
})

describe('facetOptions', () => {
  const rows = [secretsOf(400), secretsOf(3), secretsOf(3), secretsOf()].map((part) => ({
    facets: facetValues(sampleClient('one', part), NOW_MS),
  }))

  it('offers what occurs, ages by age, with their counts', () => {
    expect(
      facetOptions('secretAge', facetCounts('secretAge', rows), []).map(({ value, count }) => [
        value,
        count,
      ]),
    ).toEqual([
      ['month', 2],
      ['overdue', 1],
      ['none', 1],
    ])
  })

  it('keeps offering what was chosen though nothing has it any more', () => {
    expect(facetOptions('region', facetCounts('region', rows), ['eu-west-1'])).toEqual([
      { value: 'eu-west-1', label: 'eu-west-1', count: 0 },
      { value: '', label: 'All regions', count: 4 },
    ])
  })
})

describe('facetValueLabel', () => {
  it('words what it knows and shows the rest as given', () => {
    expect(facetValueLabel('status', 'noSecrets')).toBe('No secrets')
    expect(facetValueLabel('createdBy', 'dcr')).toBe('Dynamic registration')
    expect(facetValueLabel('createdBy', 'robot')).toBe('robot')
    expect(facetValueLabel('appType', 'web')).toBe('web')
    expect(facetValueLabel('appType', '')).toBe('Not told')
  })
})
