import { describe, expect, it } from 'vitest'
import { clientList } from '../../../../../src/renderer/features/clients/client-list'
import { searchTerms } from '../../../../../src/renderer/features/find/fold'
import { Narrowing } from '../../../../../src/renderer/features/find/narrowing'
import { factsOf } from '../../../../../src/renderer/features/find/row-facts'
import { SearchText } from '../../../../../src/renderer/features/find/search-text'
import { NOW_MS, sampleClient } from '../../support/samples'

const rows = [
  sampleClient('Zoë’s loader', { description: 'Nightly', clientId: 'abc123' }),
  sampleClient('Backup', { description: 'Nightly' }),
]

/** What typing a text letter by letter leaves, and how often the texts were looked through. */
function typed(...searches: string[]): { found: string[]; looks: number } {
  let looks = 0
  const text = new SearchText(factsOf(clientList, rows, NOW_MS).map((facts) => facts.text))
  const narrowing = new Narrowing(Uint32Array.of(1, 0), () => {
    looks += 1
    return text
  })
  let places: Uint32Array = new Uint32Array()
  for (const search of searches) places = narrowing.places(searchTerms(search))
  return { found: Array.from(places, (place) => rows[place]?.client.clientName ?? ''), looks }
}

describe('Narrowing', () => {
  it('finds by name, client ID and description, every word', () => {
    expect(typed('zoe').found).toEqual(['Zoë’s loader'])
    expect(typed('BC12').found).toEqual(['Zoë’s loader'])
    expect(typed('nightly loader').found).toEqual(['Zoë’s loader'])
    expect(typed('abc backup').found).toEqual([])
    expect(typed('loaderabc').found, 'across two fields').toEqual([])
  })

  it('keeps the order it was given', () => {
    expect(typed('').found).toEqual(['Backup', 'Zoë’s loader'])
    expect(typed('nightly').found).toEqual(['Backup', 'Zoë’s loader'])
  })

  it('finds the same whichever way a search came about', () => {
    const searches = ['b', 'ba', 'ba n', 'ba', 'a', 'ab', 'ab nightly', 'nightly']
    searches.forEach((search, at) => {
      expect(typed(...searches.slice(0, at + 1)).found, search).toEqual(typed(search).found)
    })
  })

  it('looks through the texts once for a letter, and not when one is taken away', () => {
    expect(typed('').looks).toBe(0)
    expect(typed('ba', 'bac').looks).toBe(2)
    expect(typed('ba', 'bac', 'ba', '').looks).toBe(2)
  })
})
