import { describe, expect, it } from 'vitest'
import type { DirectoryClient } from '../../../../../src/shared/model/client'
import { compareClients } from '../../../../../src/renderer/features/panes/compare'
import { sampleClient } from '../../support/samples'

function named(...names: string[]): DirectoryClient[] {
  return names.map((clientName, place) => {
    const row = sampleClient(`${clientName}-${String(place)}`)
    return { ...row, client: { ...row.client, clientName } }
  })
}

describe('compareClients', () => {
  it('tells what is here, what is there, and what is in both, in order', () => {
    expect(compareClients(named('b', 'a', 'x'), named('x', 'd', 'c'))).toEqual({
      onlyLeft: ['a', 'b'],
      onlyRight: ['c', 'd'],
      both: ['x'],
    })
  })

  it('takes names for the same whatever their case and the spaces around them', () => {
    expect(compareClients(named(' Nightly '), named('nightly'))).toEqual({
      onlyLeft: [],
      onlyRight: [],
      both: ['Nightly'],
    })
  })

  it('names once what several clients are called', () => {
    expect(compareClients(named('a', 'A', 'a'), []).onlyLeft).toEqual(['a'])
  })
})
