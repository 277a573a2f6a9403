import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../src/shared/errors'
import { OrganizationApis } from '../../../../src/main/cloud/organization-apis'
import { caught } from '../../../support/main/caught'
import { connectionWith } from '../../../support/main/connections'
import { fakeFetch, json } from '../../../support/main/fake-fetch'
import { FakeTokens } from '../../../support/main/fake-tokens'

describe('OrganizationApis', () => {
  const connection = connectionWith()

  function apis() {
    const { fetch, sent } = fakeFetch(json({ data: [] }))
    const state = { baseUrl: 'https://one.example', tokens: new FakeTokens() }
    const known = new OrganizationApis(
      fetch,
      () => Promise.resolve(state.baseUrl),
      () => state.tokens,
    )
    return { known, sent, state }
  }

  it('gives a connection the same API each time, so that its limits are shared', async () => {
    const { known } = apis()
    expect(await known.of(connection)).toBe(await known.of(connection))
    expect(await known.of(connectionWith())).not.toBe(await known.of(connection))
  })

  it('makes another when the address changed or the connection was removed', async () => {
    const { known, state } = apis()
    const first = await known.of(connection)
    state.baseUrl = 'https://two.example'
    const second = await known.of(connection)
    expect(second).not.toBe(first)
    known.forget(connection.id)
    expect(await known.of(connection)).not.toBe(second)
  })

  it('asks for the token of the present session at each call', async () => {
    const { known, state, sent } = apis()
    const api = await known.of(connection)
    await api.listTenants().next()
    state.tokens = new FakeTokens()
    state.tokens.count = 7
    await api.listTenants().next()
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-7',
    ])
  })

  it('says that nobody is signed in rather than failing inside', async () => {
    const { fetch } = fakeFetch(json({}))
    const known = new OrganizationApis(
      fetch,
      () => Promise.resolve('https://one.example'),
      () => {
        throw new AppError('not-signed-in', 'Nobody is signed in.')
      },
    )
    const api = await known.of(connection)
    expect((await caught(api.listTenants().next())).code).toBe('not-signed-in')
  })
})
