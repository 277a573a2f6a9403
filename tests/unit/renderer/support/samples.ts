import { randomUUID } from 'node:crypto'
import type { DirectoryClient, OAuthClient } from '../../../../src/shared/model/client'
import { type Place, placeKey } from '../../../../src/shared/model/place'
import type { Connection } from '../../../../src/shared/model/connection'
import type { Tenant } from '../../../../src/shared/model/tenant'

export const DAY_MS = 86_400_000
export const NOW_MS = Date.parse('2026-06-15T12:00:00Z')

export function daysAgo(days: number): string {
  return new Date(NOW_MS - days * DAY_MS).toISOString()
}

export function sampleConnection(part: Partial<Connection> = {}): Connection {
  return {
    id: randomUUID(),
    name: 'Acme Group',
    kind: 'custom',
    baseUrl: 'https://console.qlikcloud.com',
    method: 'browser',
    issuer: 'https://login.example.com',
    oauthClientId: 'sao-desk',
    ...part,
  }
}

export function sampleClient(name: string, part: Partial<OAuthClient> = {}): DirectoryClient {
  const clientId = `id-of-${name}`
  return {
    key: `organization/${clientId}`,
    tier: 'organization',
    client: {
      clientId,
      clientName: name,
      appType: 'web',
      createdAt: daysAgo(10),
      clientSecrets: [{ hint: 'a1', createdAt: daysAgo(10) }],
      ...part,
    },
  }
}

/** The same client somewhere else. */
export function placed({ client }: DirectoryClient, place: Place): DirectoryClient {
  return { ...place, key: `${placeKey(place)}/${client.clientId}`, client }
}

export function sampleTenant(part: Partial<Tenant> = {}): Tenant {
  return {
    id: randomUUID(),
    name: 'Acme EU',
    status: 'active',
    hostnames: ['acme.eu.qlikcloud.com'],
    regionCode: 'eu-west-1',
    countryCode: 'IE',
    subscriptionId: '1000',
    createdAt: daysAgo(700),
    updatedAt: daysAgo(1),
    ...part,
  }
}
