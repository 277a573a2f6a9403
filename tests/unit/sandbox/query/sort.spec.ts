import { describe, expect, it } from 'vitest'
import { parseListSort, parseSignedSort } from '../../../../src/sandbox/query/sort'

const attributes = ['name', 'createdAt']

describe('the sort of clients', () => {
  it.each([
    ['+name', false],
    [' name', false],
    ['-name', true],
  ])('takes "%s"', (text, descending) => {
    expect(parseSignedSort(text, attributes)).toEqual([{ attribute: 'name', descending }])
  })

  it.each(['name', '++name', '-other', '', '+', '-name,+createdAt'])('refuses "%s"', (text) => {
    expect(() => parseSignedSort(text, attributes)).toThrow(`The sort "${text}" is not supported.`)
  })
})

describe('the sort of tenants', () => {
  it('takes several attributes, each with its direction', () => {
    expect(parseListSort('-createdAt,name', attributes)).toEqual([
      { attribute: 'createdAt', descending: true },
      { attribute: 'name', descending: false },
    ])
  })

  it.each(['other', 'name,', 'name,-name', ''])('refuses "%s"', (text) => {
    expect(() => parseListSort(text, attributes)).toThrow(`The sort "${text}" is not supported.`)
  })
})
