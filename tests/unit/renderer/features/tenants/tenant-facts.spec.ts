import { describe, expect, it } from 'vitest'
import { tenantFacts } from '../../../../../src/renderer/features/tenants/tenant-facts'
import { t } from '../../../../../src/renderer/i18n'
import { useBrowserGlobals } from '../../support/browser'
import { sampleTenant } from '../../support/samples'

function facts(part: Parameters<typeof sampleTenant>[0]): Record<string, string> {
  return Object.fromEntries(
    tenantFacts(sampleTenant(part)).map(({ label, value }) => [t(label), value]),
  )
}

describe('tenantFacts', () => {
  useBrowserGlobals()

  it('says what is known', () => {
    expect(
      facts({
        id: 'tenant-id',
        hostnames: ['a.eu.qlikcloud.com', 'alias.eu.qlikcloud.com'],
        licenseStartsAt: '2025-01-31T12:00:00Z',
        licenseEndsAt: '2027-01-31T12:00:00Z',
        deletionStartsAt: '2027-03-01T12:00:00Z',
      }),
    ).toMatchObject({
      Name: 'Acme EU',
      Host: 'a.eu.qlikcloud.com, alias.eu.qlikcloud.com',
      Status: 'Active',
      Region: 'Ireland (eu-west-1)',
      Country: 'Ireland',
      'Subscription ID': '1000',
      'License starts': '31 Jan 2025',
      'License ends': '31 Jan 2027',
      'Scheduled deletion': '1 Mar 2027',
      'Tenant ID': 'tenant-id',
    })
  })

  it('shows what it does not know, and what nobody told it about, as given', () => {
    expect(
      facts({
        hostnames: [],
        subscriptionId: undefined,
        regionCode: 'xx-mars-1',
        countryCode: 'not a country',
        status: 'frozen',
      }),
    ).toMatchObject({
      Host: '–',
      Status: 'frozen',
      Region: 'xx-mars-1',
      Country: 'not a country',
      'Subscription ID': '–',
      'License ends': '–',
      'Scheduled deletion': 'None',
    })
  })
})
