import { describe, expect, it } from 'vitest'
import { tenantLabel, tenantSchema } from '../../../../src/shared/model/tenant'

const least = {
  id: 'tenant-1',
  status: 'active',
  hostnames: ['acme.eu.qlikcloud.com'],
  regionCode: 'eu-west-1',
  countryCode: 'IE',
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
}

describe('tenantSchema', () => {
  it('takes unknown regions, countries and statuses as given, and keeps unknown fields', () => {
    const tenant = {
      ...least,
      status: 'hibernating',
      regionCode: 'moon-1',
      countryCode: 'ZZ',
      futureField: [1],
    }
    expect(tenantSchema.parse(tenant)).toEqual(tenant)
  })
})

describe('tenantLabel', () => {
  it('is the name, else the first host, else the ID', () => {
    expect(tenantLabel(tenantSchema.parse({ ...least, name: 'Acme' }))).toBe('Acme')
    expect(tenantLabel(tenantSchema.parse(least))).toBe('acme.eu.qlikcloud.com')
    expect(tenantLabel(tenantSchema.parse({ ...least, hostnames: [] }))).toBe('tenant-1')
  })
})
