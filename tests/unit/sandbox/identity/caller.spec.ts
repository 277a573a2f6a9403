import type { Context } from 'koa'
import type { Provider } from 'oidc-provider'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ACCOUNTS, OWNER, type Account } from '../../../../src/sandbox/identity/accounts'
import { findTenantCaller } from '../../../../src/sandbox/identity/caller'
import { renewApiKey } from '../../../../src/sandbox/store/api-keys'
import { addClientToken } from '../../../../src/sandbox/store/client-tokens'
import { Database } from '../../../../src/sandbox/store/database'

const NOW_MS = 1_767_323_045_000
const AUDITOR = ACCOUNTS.find((account) => account !== OWNER)

let database: Database
let providersMade: number
beforeEach(() => {
  database = new Database()
  providersMade = 0
})
afterEach(() => database.close())

/** Who asks at tenant t1, whose identity provider knows the one person's token. */
function find(token: string | undefined, person?: { token: string; of: Account; scope: string }) {
  const AccessToken = {
    find: (value: string) =>
      Promise.resolve(
        value === person?.token
          ? { isValid: true, accountId: person.of.id, scopes: new Set(person.scope.split(' ')) }
          : undefined,
      ),
  }
  const get = () => (token === undefined ? '' : `Bearer ${token}`)
  return findTenantCaller({ get } as unknown as Context, {
    tenantId: 't1',
    database,
    clock: () => NOW_MS,
    provider: () => {
      providersMade += 1
      return Promise.resolve({ AccessToken } as unknown as Provider)
    },
  })
}

describe('who asks at a tenant', () => {
  it('is a client, by its token for this tenant', async () => {
    const issue = (audience: 'tenant:t1' | 'tenant:t2' | 'organization') =>
      addClientToken(database, { clientId: 'c1', scope: 'a b' }, audience, NOW_MS + 1)
    expect(await find(issue('tenant:t1'))).toEqual({
      id: 'c1',
      type: 'service',
      scopes: new Set(['a', 'b']),
    })
    expect(providersMade).toBe(0)
    expect(await find(issue('tenant:t2'))).toBeUndefined()
    expect(await find(issue('organization'))).toBeUndefined()
  })

  it('is a client with administration, by a token with the default scope', async () => {
    const client = { clientId: 'c1', scope: 'user_default' }
    const token = addClientToken(database, client, 'tenant:t1', NOW_MS + 1)
    expect((await find(token))?.scopes).toContain('admin_classic')
  })

  it('is a person with all rights, by an API key of this tenant, until it is renewed', async () => {
    const key = renewApiKey(database, 't1', OWNER.id)
    const caller = await find(key)
    expect(caller).toMatchObject({ id: OWNER.id, type: 'user' })
    expect(caller?.scopes).toContain('admin_classic')
    expect(await find(renewApiKey(database, 't2', OWNER.id))).toBeUndefined()
    renewApiKey(database, 't1', OWNER.id)
    expect(await find(key)).toBeUndefined()
  })

  it.each([
    [OWNER, 'openid user_default', true],
    [OWNER, 'openid admin_classic', true],
    [OWNER, 'openid', false],
    [AUDITOR ?? OWNER, 'openid user_default', false],
  ])('is a person with the rights of $name for "%s"', async (of, scope, isAdmin) => {
    const caller = await find('token', { token: 'token', of, scope })
    expect(caller).toMatchObject({ id: of.id, type: 'user' })
    expect(caller?.scopes.has('admin_classic')).toBe(isAdmin)
  })

  it('is nobody without a token that is known', async () => {
    expect(await find(undefined)).toBeUndefined()
    expect(await find('unknown')).toBeUndefined()
  })
})
