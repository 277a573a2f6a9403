import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../src/shared/errors'
import { CLOUD_CONSOLE_URL } from '../../../../src/shared/model/connection'
import { CloudApis } from '../../../../src/main/cloud/cloud-apis'
import { caught } from '../../../support/main/caught'
import { connectionWith } from '../../../support/main/connections'
import { fakeFetch, json } from '../../../support/main/fake-fetch'
import { FakeTokens } from '../../../support/main/fake-tokens'

function apisAt(baseUrl = 'https://one.example') {
  const { fetch, sent } = fakeFetch(json({ data: [] }))
  const state = { baseUrl, tokens: new FakeTokens(), tenantTokens: new FakeTokens() }
  state.tenantTokens.count = 70
  const apis = new CloudApis({
    fetch,
    baseUrlOf: () => Promise.resolve(state.baseUrl),
    tokensOf: () => state.tokens,
    originOf: (_connection, tenantId) => Promise.resolve(`https://${tenantId}.example`),
    tenantTokensOf: () => state.tenantTokens,
  })
  const asked = (): string[] =>
    sent.map(({ url, headers }) => `${new URL(url).host} ${headers.get('authorization') ?? ''}`)
  return { apis, state, sent, asked }
}

describe('the APIs of a connection', () => {
  const connection = connectionWith()

  it('ask for the token of the present session at each call, at the present address', async () => {
    const { apis, state, asked } = apisAt()
    await (await apis.organization(connection)).listTenants().next()
    state.tokens = new FakeTokens()
    state.tokens.count = 7
    state.baseUrl = 'https://two.example'
    await (await apis.organization(connection)).listTenants().next()
    expect(asked()).toEqual(['one.example Bearer token-1', 'two.example Bearer token-7'])
  })

  it("send a tenant its own token, and never the organization's", async () => {
    const { apis, asked } = apisAt()
    await (await apis.tenant(connection, 't1')).listClients().next()
    await (await apis.tenant(connection, 't2')).listClients().next()
    expect(asked()).toEqual(['t1.example Bearer token-70', 't2.example Bearer token-70'])
  })

  it('share the limits of a host, and not those of another', async () => {
    const limited = fakeFetch(json({}, 429, { 'retry-after': '30' }))
    const shared = new CloudApis({
      fetch: limited.fetch,
      baseUrlOf: () => Promise.resolve('https://one.example'),
      tokensOf: () => new FakeTokens(),
      originOf: (_connection, tenantId) => Promise.resolve(`https://${tenantId}.example`),
      tenantTokensOf: () => new FakeTokens(),
    })
    const create = { clientName: 'x', description: '' }
    const organization = await shared.organization(connection)
    await caught(organization.createMachineClient(create))
    // Another object, the same host: the wait that was asked for holds without another request.
    const again = caught((await shared.organization(connection)).createMachineClient(create))
    expect((await again).code).toBe('rate-limited')
    expect(limited.sent).toHaveLength(1)
    await caught((await shared.tenant(connection, 't1')).publishClient('a'))
    expect(limited.sent.length).toBeGreaterThan(1)
  })

  it('say that nobody is signed in rather than failing inside', async () => {
    const { fetch } = fakeFetch(json({}))
    const nobody = (): never => {
      throw new AppError('not-signed-in', 'Nobody is signed in.')
    }
    const apis = new CloudApis({
      fetch,
      baseUrlOf: () => Promise.resolve('https://one.example'),
      tokensOf: nobody,
      originOf: () => Promise.resolve('https://t.example'),
      tenantTokensOf: nobody,
    })
    const api = await apis.organization(connection)
    expect((await caught(api.listTenants().next())).code).toBe('not-signed-in')
  })

  it('never ask Qlik itself for region-level clients, which it has no API for', async () => {
    const { apis, sent } = apisAt(CLOUD_CONSOLE_URL)
    const regions = await apis.regions(connection)
    const seat = { subscriptionId: 's', regionCode: 'r' }
    const calls = [
      regions.list(),
      regions.get('a'),
      regions.create(seat),
      regions.regenerateSecret('a'),
      regions.delete('a'),
    ]
    for (const call of calls) expect((await caught(call)).code).toBe('not-offered')
    expect(sent).toEqual([])
  })
})
