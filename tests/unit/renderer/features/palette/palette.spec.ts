import { describe, expect, it } from 'vitest'
import {
  clientEntries,
  commandEntries,
  type PaletteState,
  placeEntries,
} from '../../../../../src/renderer/features/palette/palette-entry'
import {
  RESULTS_MAX,
  searchEntries,
} from '../../../../../src/renderer/features/palette/palette-search'
import { useBrowserGlobals } from '../../support/browser'
import { sampleClient, sampleConnection, sampleTenant } from '../../support/samples'

useBrowserGlobals()
const here = sampleConnection({ name: 'Acme Group' })
const row = sampleClient('Zoë’s exporter', { description: 'Runs at night' })
const tenant = sampleTenant({ id: 't1', name: 'Acme EU', hostnames: ['acme.eu.qlikcloud.com'] })

function state(part: Partial<PaletteState> = {}): PaletteState {
  return {
    connections: [here],
    connectionId: here.id,
    tenants: [tenant],
    chosen: [row],
    blocked: undefined,
    canCreate: true,
    ...part,
  }
}

const everything = (part: Partial<PaletteState> = {}) => [
  ...commandEntries(state(part)),
  ...placeEntries([tenant]),
  ...clientEntries([row, sampleClient('Nightly exports')]),
]
const labels = (typed: string, recent: string[] = [], part: Partial<PaletteState> = {}) =>
  searchEntries(everything(part), typed, recent).map(({ label }) => label)

describe('the palette', () => {
  it('finds clients by name, ID and description, without accents and case', () => {
    expect(labels('ZOE')).toContain('Zoë’s exporter')
    expect(labels('id-of-nightly')).toEqual(['Nightly exports'])
    expect(labels('runs at night')).toEqual(['Zoë’s exporter'])
  })

  it('finds tenants by host and regions by code', () => {
    expect(labels('acme.eu.qlikcloud')).toEqual(['Acme EU'])
    expect(labels('eu-west')).toEqual(['Ireland', 'Acme EU'])
  })

  it('needs every word, wherever it is', () => {
    expect(labels('exporter night')).toEqual(['Zoë’s exporter'])
    expect(labels('exporter tokyo')).toEqual([])
  })

  it('puts the best fit first, and the last chosen among equals', () => {
    expect(labels('re')[0]).toBe('Rename…')
    const entries = clientEntries([sampleClient('Export B'), sampleClient('Export A')])
    const recent = ['client:organization/id-of-Export A']
    expect(searchEntries(entries, 'export', recent)[0]?.label).toBe('Export A')
    expect(searchEntries(entries, 'export', [])[0]?.label).toBe('Export B')
  })

  it('shows the last chosen first and no other clients before anything is typed', () => {
    const shown = labels('', ['place:tenant:t1', `client:${row.key}`, 'gone'])
    expect(shown.slice(0, 2)).toEqual(['Acme EU', 'Zoë’s exporter'])
    expect(shown).not.toContain('Nightly exports')
    expect(shown).toContain('Rename…')
  })

  it('lists no more than can be read', () => {
    const many = clientEntries(Array.from({ length: 500 }, (_, n) => sampleClient(`Client ${n}`)))
    expect(searchEntries(many, 'client', [])).toHaveLength(RESULTS_MAX)
  })

  it('says why a command cannot be chosen', () => {
    const reasonOf = (key: string, part: Partial<PaletteState>) =>
      everything(part).find((entry) => entry.key === key)?.reason
    expect(reasonOf('action:rename', {})).toBeUndefined()
    expect(reasonOf('action:rename', { blocked: 'No network.' })).toBe('No network.')
    expect(reasonOf('command:create', { blocked: 'No network.' })).toBe('No network.')
    expect(reasonOf('command:create', { canCreate: false })).toBe('Choose a list of clients first.')
  })

  it('acts on all chosen clients, and says what takes one at a time', () => {
    const chosen = [row, sampleClient('Nightly exports')]
    const entries = everything({ chosen })
    expect(entries.find(({ key }) => key === 'action:delete')).toMatchObject({
      hint: 'for 2 clients',
      choice: { do: 'action', id: 'delete', rows: chosen },
    })
    expect(entries.find(({ key }) => key === 'action:rename')?.reason).toBe(
      'This works on one client at a time.',
    )
  })

  it('offers nothing for a client when none is chosen, and the other connections', () => {
    const other = sampleConnection({ name: 'Other Group' })
    const entries = everything({ chosen: [], connections: [here, other] })
    expect(entries.some(({ key }) => key.startsWith('action:'))).toBe(false)
    expect(entries.filter(({ key }) => key.startsWith('connection:'))).toMatchObject([
      { label: 'Switch to Other Group', choice: { do: 'connection', id: other.id } },
    ])
  })
})
