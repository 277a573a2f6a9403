import { describe, expect, it } from 'vitest'
import { ACCOUNTS, OWNER } from '../../../../src/sandbox/identity/accounts'
import {
  renderAccountPage,
  renderConsentPage,
  renderErrorPage,
} from '../../../../src/sandbox/identity/pages'

const APP = { appName: 'App' }

describe('the sign-in pages', () => {
  it('write foreign text as text', () => {
    const name = `<script>alert('1')</script>&"`
    const escaped = '&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;'
    for (const html of [
      renderAccountPage('/sign-in/x', { appName: name, tenant: name }, ACCOUNTS),
      renderConsentPage('/sign-in/x', { appName: name, tenant: name }, OWNER, [], []),
      renderErrorPage(name),
    ]) {
      expect(html).toContain(escaped)
      expect(html).not.toContain('<script')
    }
  })

  it('offer every account by name', () => {
    const html = renderAccountPage('/sign-in/x', APP, ACCOUNTS)
    for (const { name } of ACCOUNTS) expect(html).toContain(`aria-label="Continue as ${name} `)
    expect(html).toContain('action="/sign-in/x/account"')
    expect(html).toContain('action="/sign-in/x/cancel"')
  })

  it('say which tenant is signed in to, where it is one', () => {
    const inTenant = { ...APP, tenant: 'larchwood' }
    for (const html of [
      renderAccountPage('/sign-in/x', inTenant, ACCOUNTS),
      renderConsentPage('/sign-in/x', inTenant, OWNER, [], []),
    ]) {
      expect(html).toContain('in the tenant <strong>larchwood</strong>')
    }
    expect(renderAccountPage('/sign-in/x', APP, ACCOUNTS)).not.toContain('tenant')
  })

  it('list what is asked for in words, and apart from it what the account cannot give', () => {
    const [read, write] = ['cloud-console.tenants:read', 'cloud-console.oauth-clients:write']
    const html = renderConsentPage('/sign-in/x', APP, OWNER, ['openid', read, write], [write])
    const [granted = '', refused = ''] = html.split('Not with this account')
    expect(granted).toContain('See the tenants of the organization')
    expect(granted).not.toContain('Create, change and delete')
    expect(refused).toContain('Create, change and delete OAuth clients and their secrets')
    expect(renderConsentPage('/x', APP, OWNER, [read], [])).not.toContain('Not with this account')
  })
})
