import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkClient } from '../../../src/sandbox/clients/client-rules'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { oauthClientSchema, type OAuthClient } from '../../../src/shared/model/client'
import { createApi, TENANT_CLIENTS, tenantNamed, walk } from './api'

const DISABLED = 'kestrelpine-us-archive'

async function clientsOf({ ready }: Sandbox, name: string): Promise<OAuthClient[]> {
  const { url, apiKey } = tenantNamed(ready, name)
  return z.array(oauthClientSchema).parse(await walk(createApi(url, apiKey), TENANT_CLIENTS))
}

async function allClients(sandbox: Sandbox): Promise<OAuthClient[][]> {
  const names = sandbox.ready.tenants.map((tenant) => tenant.name)
  return Promise.all(
    names.filter((name) => name !== DISABLED).map((name) => clientsOf(sandbox, name)),
  )
}

describe("the clients of the sample's tenants", () => {
  let sandbox: Sandbox
  let lists: OAuthClient[][]
  let clients: OAuthClient[]
  beforeAll(async () => {
    sandbox = await startSandbox()
    lists = await allClients(sandbox)
    clients = lists.flat()
  })
  afterAll(() => sandbox.close())

  it('are none to six, of every type', () => {
    const counts = lists.map((list) => list.length)
    expect(Math.min(...counts)).toBe(0)
    expect(Math.max(...counts)).toBe(6)
    const types = new Set(clients.map((client) => client.appType))
    expect([...types].sort()).toEqual(['anonymous-embed', 'native', 'spa', 'web'])
    expect(new Set(clients.map((client) => client.clientId)).size).toBe(clients.length)
  })

  it('hold every special case', () => {
    const having = (test: (client: OAuthClient) => boolean) => clients.filter(test)
    expect(having((client) => client.publishedAt !== undefined).length).toBeGreaterThan(1)
    expect(having((client) => client.disableTag !== undefined)).toHaveLength(1)
    expect(having((client) => client.connectionConfig?.consentMethod === 'trusted')).not.toEqual([])
    const [signsWithKey, ...others] = having((client) => client.publicKeys !== undefined)
    expect(signsWithKey).toMatchObject({
      allowedAuthMethods: ['private_key_jwt'],
      publicKeys: [{ kty: 'EC', alg: 'ES384', crv: 'P-384' }],
      clientSecrets: [],
    })
    expect(others).toEqual([])
  })

  it('are such as could have been made there', () => {
    for (const client of clients) expect(() => checkClient(client, true)).not.toThrow()
  })
})

describe('generated tenants', () => {
  it('have no clients unless some are asked for', async () => {
    const sandbox = await startSandbox({ tenants: 3 })
    try {
      expect(await allClients(sandbox)).toEqual([[], [], []])
    } finally {
      await sandbox.close()
    }
  })

  it('have as many over all as were asked for', async () => {
    const sandbox = await startSandbox({ tenants: 3, clients: 2, tenantClients: 50 })
    try {
      const lists = await allClients(sandbox)
      expect(lists.flat()).toHaveLength(50)
      expect(lists.every((list) => list.length > 0)).toBe(true)
      expect(sandbox.store.countClients()).toBe(2)
    } finally {
      await sandbox.close()
    }
  })
})
