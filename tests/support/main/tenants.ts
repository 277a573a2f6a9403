import type { Tenant } from '../../../src/shared/model/tenant'

/** A tenant as the organization API answers it. */
export function tenantWith(part: Partial<Tenant> = {}): Tenant {
  return {
    id: 't1',
    name: 'acme',
    status: 'active',
    hostnames: ['acme.eu.qlikcloud.com'],
    regionCode: 'eu-west-1',
    countryCode: 'IE',
    subscriptionId: 's1',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    ...part,
  }
}
