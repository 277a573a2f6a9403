import { describe, expect, it } from 'vitest'
import { byKey, reuseKnown, reuseList, withChanges } from '../../../../src/renderer/stores/rows'
import type { DirectoryClient } from '../../../../src/shared/model/client'
import { sampleClient } from '../support/samples'

const keyOf = ({ key }: DirectoryClient): string => key
const names = (rows: readonly DirectoryClient[]): string[] =>
  rows.map(({ client }) => client.clientName)
const [one, two, three] = [sampleClient('one'), sampleClient('two'), sampleClient('three')]

describe('reuseKnown', () => {
  it('gives the known object for a row that did not change, in the order of the fresh', () => {
    const fresh = [structuredClone(two), structuredClone(one), three]
    const reused = reuseKnown(fresh, byKey([one, two], keyOf), keyOf)
    expect(reused[0]).toBe(two)
    expect(reused[1]).toBe(one)
    expect(reused[2]).toBe(three)
  })

  it.each<[string, Partial<DirectoryClient['client']>]>([
    ['a field', { clientName: 'renamed' }],
    ['a field more', { description: 'new' }],
    ['a field that the app does not know', { ['region']: 'eu' }],
    ['a secret in place of another', { clientSecrets: [{ hint: 'b2', createdAt: '2026' }] }],
    ['a secret more', { clientSecrets: [...(one.client.clientSecrets ?? []), { hint: 'b2' }] }],
    ['no secrets', { clientSecrets: [] }],
  ])('gives the fresh row when it has %s', (_what, part) => {
    const changed = { ...one, client: { ...one.client, ...part } }
    expect(reuseKnown([changed], byKey([one], keyOf), keyOf)[0]).toBe(changed)
  })

  it('does not care for the order of fields', () => {
    const reordered = Object.fromEntries(Object.entries(structuredClone(one)).reverse())
    const [row] = reuseKnown([reordered as DirectoryClient], byKey([one], keyOf), keyOf)
    expect(row).toBe(one)
  })
})

describe('reuseList', () => {
  it('is the list before only for the same objects in the same order', () => {
    const before = [one, two]
    expect(reuseList(before, [one, two])).toBe(before)
    for (const next of [[two, one], [one], [one, two, three], [one, structuredClone(two)]]) {
      expect(reuseList(before, next)).toBe(next)
    }
  })
})

describe('withChanges', () => {
  it('changes, takes out and adds on top, the newest first', () => {
    const renamed = { ...one, client: { ...one.client, clientName: 'renamed' } }
    const changes = new Map<string, DirectoryClient | null>([
      [one.key, renamed],
      [two.key, null],
      [three.key, three],
      ['four', { ...sampleClient('four'), key: 'four' }],
    ])
    expect(names(withChanges([one, two], changes))).toEqual(['four', 'three', 'renamed'])
  })

  it('leaves rows alone that nothing changed, and forgets the removal of what is not there', () => {
    const rows = [one]
    expect(withChanges(rows, new Map())).toBe(rows)
    expect(withChanges(rows, new Map([[two.key, null]]))).toEqual([one])
  })
})
