import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConnectionsStore } from '../../../../src/main/storage/connections-store'
import { openDatabase, type Database } from '../../../../src/main/storage/database'
import { connectionWith } from '../../../support/main/connections'

let database: Database
let store: ConnectionsStore

beforeEach(() => {
  vi.useFakeTimers()
  database = openDatabase(':memory:')
  store = new ConnectionsStore(database)
})
afterEach(() => {
  database.close()
  vi.useRealTimers()
})

function names(): string[] {
  vi.advanceTimersByTime(1)
  return store.list().map(({ name }) => name)
}

describe('ConnectionsStore', () => {
  it('keeps a connection as it is, with an issuer or without', () => {
    const byBrowser = connectionWith({ name: "O'Brien 😀; DROP TABLE connections" })
    const byCredentials = connectionWith({ method: 'client-credentials' })
    delete byCredentials.issuer
    store.add(byBrowser)
    store.add(byCredentials)
    expect(store.find(byBrowser.id)).toEqual(byBrowser)
    expect(store.find(byCredentials.id)).toEqual(byCredentials)
    expect(store.find('nobody')).toBeUndefined()
  })

  it('lists the last used first, and by name what was used at the same time', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => connectionWith({ name }))
    if (a === undefined || b === undefined || c === undefined) throw new Error('three were made')
    store.add(c)
    store.add(b)
    vi.advanceTimersByTime(1)
    store.add(a)
    expect(names()).toEqual(['a', 'b', 'c'])
    store.touch(c.id)
    expect(names()).toEqual(['c', 'a', 'b'])
  })

  it('finds the sample organization once it was added', () => {
    store.add(connectionWith())
    expect(store.findSample()).toBeUndefined()
    const sample = connectionWith({ kind: 'sample', baseUrl: '' })
    store.add(sample)
    expect(store.findSample()?.id).toBe(sample.id)
  })

  it('removes one connection and no other', () => {
    const [gone, kept] = [connectionWith({ name: 'gone' }), connectionWith({ name: 'kept' })]
    store.add(gone)
    store.add(kept)
    store.remove(gone.id)
    expect(names()).toEqual(['kept'])
  })

  it('refuses a second connection of the same ID', () => {
    const connection = connectionWith()
    store.add(connection)
    expect(() => store.add(connection)).toThrow('UNIQUE')
  })
})
