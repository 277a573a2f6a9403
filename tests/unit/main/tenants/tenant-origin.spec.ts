import { describe, expect, it } from 'vitest'
import { tenantOrigin } from '../../../../src/main/tenants/tenant-origin'
import { caughtSync } from '../../../support/main/caught'
import { tenantWith } from '../../../support/main/tenants'

const CONSOLE = 'https://console.qlikcloud.com'
const SANDBOX = 'http://127.0.0.1:4400'
const origin = (hostname: string, serviceUrl = CONSOLE): string =>
  tenantOrigin(tenantWith({ hostnames: [hostname, 'second.example'] }), serviceUrl)

describe('tenantOrigin', () => {
  it('is the first hostname by https', () => {
    expect(origin('acme.eu.qlikcloud.com')).toBe('https://acme.eu.qlikcloud.com')
  })

  it('is http only for a tenant of a service on this computer, itself on this computer', () => {
    expect(origin('127.0.0.1:4401', SANDBOX)).toBe('http://127.0.0.1:4401')
  })

  it.each([
    ['a host elsewhere, named by a service here', 'acme.eu.qlikcloud.com', SANDBOX],
    ['a host here, named by a service elsewhere', 'localhost:4401', CONSOLE],
    ['an address with a path', 'acme.example/elsewhere', CONSOLE],
    ['an address with user info', 'console.qlikcloud.com@evil.example', CONSOLE],
    ['an address with a query', 'acme.example?x', CONSOLE],
    ['no address', '', CONSOLE],
    ['words', 'not a host', CONSOLE],
  ])('refuses %s', (_what, hostname, serviceUrl) => {
    expect(caughtSync(() => origin(hostname, serviceUrl)).code).toBe('tenant-not-found')
  })

  it('refuses a tenant without a hostname', () => {
    const tenant = tenantWith({ hostnames: [] })
    expect(caughtSync(() => tenantOrigin(tenant, CONSOLE)).code).toBe('tenant-not-found')
  })
})
