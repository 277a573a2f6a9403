import { describe, expect, it } from 'vitest'
import { createEndpointResolver } from '../../../../src/main/identity/endpoint'
import { Grants, SIGN_IN_SCOPE } from '../../../../src/main/identity/grants'
import { caught } from '../../../support/main/caught'
import { connectionWith } from '../../../support/main/connections'
import { fakeFetch, json, networkFailures } from '../../../support/main/fake-fetch'
import { FakeProvider } from '../../../support/main/fake-provider'

const endpointOf = createEndpointResolver(() => Promise.reject(new Error('no sample here')))
const connection = connectionWith()
const bySecret = { kind: 'client-secret', clientSecret: 'made-up' } as const

describe('SIGN_IN_SCOPE', () => {
  it('asks for identity, a refresh token, the organization API and the region-level clients', () => {
    expect(SIGN_IN_SCOPE.split(' ')).toEqual([
      'openid',
      'email',
      'offline_access',
      'cloud-console.tenants:read',
      'cloud-console.oauth-clients:read',
      'cloud-console.oauth-clients:write',
      'my-qlik.region-clients:read',
      'my-qlik.region-clients:write',
    ])
  })
})

describe('renew', () => {
  it('trades a refresh token at the issuer', async () => {
    const provider = new FakeProvider()
    const refreshToken = provider.issueRefreshToken()
    const grants = new Grants(provider.fetch, endpointOf)
    await grants.renew(connection, { kind: 'refresh-token', refreshToken })
    expect(provider.requests.at(-1)?.form.get('refresh_token')).toBe(refreshToken)
  })

  it('trades client credentials at the service itself', async () => {
    const { fetch, sent } = fakeFetch(
      json({ access_token: 'token', token_type: 'Bearer', expires_in: 60 }),
    )
    const tokens = await new Grants(fetch, endpointOf).renew(connection, bySecret)
    expect(tokens).toEqual({ accessToken: 'token', expiresInS: 60 })
    expect(sent.map(({ url }) => url)).toEqual(['https://console.example/oauth/token'])
    expect(sent[0]?.body).toContain('"client_id":"sao-desk"')
  })
})

describe('revoke', () => {
  it('ends the refresh token first, then the access token', async () => {
    const provider = new FakeProvider()
    const credential = { kind: 'refresh-token', refreshToken: 'refresh' } as const
    await new Grants(provider.fetch, endpointOf).revoke(connection, credential, 'access')
    expect(provider.revoked).toEqual(['refresh', 'access'])
  })

  it('has nothing to ask for client credentials', async () => {
    const { fetch, sent } = fakeFetch()
    await new Grants(fetch, endpointOf).revoke(connection, bySecret, 'access')
    expect(sent).toEqual([])
  })

  it('says that it failed', async () => {
    const { fetch } = fakeFetch(networkFailures.refused())
    const credential = { kind: 'refresh-token', refreshToken: 'refresh' } as const
    const revoking = new Grants(fetch, endpointOf).revoke(connection, credential, undefined)
    expect((await caught(revoking)).code).toBe('revocation-failed')
  })
})
