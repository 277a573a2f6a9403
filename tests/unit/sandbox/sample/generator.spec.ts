import { describe, expect, it } from 'vitest'
import { checkClient } from '../../../../src/sandbox/clients/client-rules'
import {
  createRandom,
  generateClients,
  generateTenantClients,
  generateTenants,
} from '../../../../src/sandbox/sample/generator'

describe('the generator', () => {
  it('makes the same organization every time', () => {
    expect(generateClients(50)).toEqual(generateClients(50))
    expect(generateTenants(20)).toEqual(generateTenants(20))
    expect(generateTenantClients(50, 4)).toEqual(generateTenantClients(50, 4))
    expect(generateClients(60).slice(0, 50)).toEqual(generateClients(50))
  })

  it('gives every client a name of its own and at most five secrets', () => {
    const clients = generateClients(2000)
    expect(new Set(clients.map((client) => client.clientName)).size).toBe(2000)
    const counts = new Set(clients.map((client) => client.secretDaysAgo.length))
    expect([...counts].sort()).toEqual([0, 1, 2, 3, 4, 5])
    const disabled = clients.filter((client) => client.disableTag !== undefined)
    expect(disabled.length).toBeGreaterThan(10)
    expect(disabled.length).toBeLessThan(100)
  })

  it('makes nothing older than its client', () => {
    for (const client of generateClients(500)) {
      const ages = [client.updatedDaysAgo, ...client.secretDaysAgo]
      expect(Math.max(...ages)).toBeLessThanOrEqual(client.createdDaysAgo)
    }
  })

  it('gives tenants clients of every type, each as its type wants it', () => {
    const clients = generateTenantClients(400, 7)
    expect(clients).toHaveLength(400)
    expect(new Set(clients.map((client) => client.tenantIndex)).size).toBe(7)
    expect(new Set(clients.map((client) => client.appType)).size).toBe(4)
    for (const client of clients) {
      expect(() => checkClient(client, true)).not.toThrow()
      if (client.appType !== 'web') expect(client.secretDaysAgo).toEqual([])
    }
    expect(generateTenantClients(400, 0)).toEqual([])
  })

  it('scatters its numbers over the whole range', () => {
    const random = createRandom(1)
    const tenths = new Array<number>(10).fill(0)
    for (let count = 0; count < 10_000; count += 1) {
      const tenth = Math.floor(random() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    expect(tenths).toHaveLength(10)
    expect(Math.min(...tenths)).toBeGreaterThan(800)
  })
})
