import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { issueToken, type Credentials } from '../../../../src/sandbox/identity/client-credentials'
import { renewAccess } from '../../../../src/sandbox/store/access'
import { findClientToken } from '../../../../src/sandbox/store/client-tokens'
import { saveClient, type StoredClient } from '../../../../src/sandbox/store/clients'
import { Database } from '../../../../src/sandbox/store/database'
import { addSecret } from '../../../../src/sandbox/store/secrets'
import type { StoredTenant } from '../../../../src/sandbox/store/tenants'

const NOW_MS = 1_767_323_045_000
const LIFETIME_S = 60
const MOMENT = '2026-01-01T00:00:00.000000Z'

let database: Database
beforeEach(() => {
  database = new Database()
})
afterEach(() => database.close())

/** Stores a client with one secret; answers its credentials. */
function storeClient(changes: Partial<StoredClient> = {}) {
  const clientId = 'an-id'
  const base = { clientId, clientName: 'A client', appType: 'web', createdByType: 'user' }
  saveClient(database, { ...base, createdAt: MOMENT, updatedAt: MOMENT, ...changes })
  const clientSecret = addSecret(database, clientId, MOMENT, 'someone')?.clientSecret ?? ''
  return { clientId, clientSecret }
}

const TENANT: StoredTenant = {
  id: 't1',
  status: 'active',
  hostnames: [],
  regionCode: 'eu-west-1',
  countryCode: 'IE',
  subscriptionId: 's1',
  createdAt: MOMENT,
  updatedAt: MOMENT,
}

const issue = (credentials: Credentials, tenant?: StoredTenant) =>
  issueToken(
    { database, clock: () => NOW_MS, lifetimeS: LIFETIME_S },
    { url: 'http://127.0.0.1:1', tenant },
    { credentials },
  )

describe('a token for a client', () => {
  it('has the documented scope when the client names none', async () => {
    expect(await issue(storeClient())).toMatchObject({
      token_type: 'Bearer',
      scope: 'cloud-console.tenants:read',
      expires_in: LIFETIME_S,
      expires_at: '2026-01-02T03:05:05.000Z',
    })
  })

  it('has the scopes the client names, each kind where it counts', async () => {
    const allowedScopes = ['admin_classic', 'cloud-console.oauth-clients:read', 'apps:read']
    const credentials = storeClient({ allowedScopes })
    expect((await issue(credentials))?.scope).toBe('cloud-console.oauth-clients:read')
    expect((await issue(credentials, TENANT))?.scope).toBe('admin_classic apps:read')
  })

  it('counts only where it was asked for, and until it expires', async () => {
    const token = (await issue(storeClient(), TENANT))?.access_token ?? ''
    const found = { clientId: 'an-id', scope: 'admin_classic' }
    const expiresAtMs = NOW_MS + LIFETIME_S * 1000
    expect(findClientToken(database, token, 'tenant:t1', expiresAtMs - 1)).toEqual(found)
    expect(findClientToken(database, token, 'tenant:t1', expiresAtMs)).toBeUndefined()
    expect(findClientToken(database, token, 'tenant:t2', NOW_MS)).toBeUndefined()
    expect(findClientToken(database, token, 'organization', NOW_MS)).toBeUndefined()
  })

  it.each([
    ['disabled', { disableTag: 'Disabled by the security review.' }],
    ['not a web client', { appType: 'native' }],
    ['for impersonation only', { allowedGrantTypes: ['urn:qlik:oauth:user-impersonation'] }],
  ])('is refused to one that is %s', async (_case, changes) => {
    expect(await issue(storeClient(changes))).toBeUndefined()
  })

  it('is refused for a wrong secret, an unknown client and another client’s secret', async () => {
    const { clientId, clientSecret } = storeClient()
    expect(await issue({ clientId, clientSecret: `${clientSecret}0` })).toBeUndefined()
    expect(await issue({ clientId: 'unknown', clientSecret })).toBeUndefined()
    const access = renewAccess(database, 'full')
    expect(await issue({ clientId: access.clientId, clientSecret })).toBeUndefined()
    expect(await issue({ clientId, clientSecret: access.clientSecret })).toBeUndefined()
  })
})

describe('the sandbox’s own credentials', () => {
  it('differ in what they may change', async () => {
    const write = 'cloud-console.oauth-clients:write'
    expect((await issue(renewAccess(database, 'full')))?.scope).toContain(write)
    expect((await issue(renewAccess(database, 'readOnly')))?.scope).not.toContain(write)
  })

  it('end when they are renewed', async () => {
    const before = renewAccess(database, 'full')
    const after = renewAccess(database, 'full')
    expect(after.clientId).toBe(before.clientId)
    expect(await issue(before)).toBeUndefined()
    expect(await issue(after)).toBeDefined()
  })
})
