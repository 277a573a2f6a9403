import { describe, expect, it } from 'vitest'
import { ACCOUNTS, OWNER } from '../../../../src/sandbox/identity/accounts'
import {
  renderAccountPage,
  renderConsentPage,
  renderErrorPage,
} from '../../../../src/sandbox/identity/pages'

describe('the sign-in pages', () => {
  it('write foreign text as text', () => {
    const name = `<script>alert('1')</script>&"`
    const escaped = '&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;'
    for (const html of [
      renderAccountPage('/sign-in/x', name, ACCOUNTS),
      renderConsentPage('/sign-in/x', name, OWNER, [], []),
      renderErrorPage(name),
    ]) {
      expect(html).toContain(escaped)
      expect(html).not.toContain('<script')
    }
  })

  it('offer every account by name', () => {
    const html = renderAccountPage('/sign-in/x', 'App', ACCOUNTS)
    for (const { name } of ACCOUNTS) expect(html).toContain(`aria-label="Continue as ${name} `)
    expect(html).toContain('action="/sign-in/x/account"')
    expect(html).toContain('action="/sign-in/x/cancel"')
  })

  it('list what is asked for in words, and apart from it what the account cannot give', () => {
    const [read, write] = ['cloud-console.tenants:read', 'cloud-console.oauth-clients:write']
    const html = renderConsentPage('/sign-in/x', 'App', OWNER, ['openid', read, write], [write])
    const [granted = '', refused = ''] = html.split('Not with this account')
    expect(granted).toContain('See the tenants of the organization')
    expect(granted).not.toContain('Create, change and delete')
    expect(refused).toContain('Create, change and delete OAuth clients and their secrets')
    expect(renderConsentPage('/x', 'App', OWNER, [read], [])).not.toContain('Not with this account')
  })
})
