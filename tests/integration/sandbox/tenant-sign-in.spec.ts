import * as oidc from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import type { SandboxReady } from '../../../src/shared/model/sandbox'
import { tenantNamed } from './api'
import { Browser } from './browser'
import {
  approve,
  atTenant,
  AUDITOR_BUTTON,
  beginSignIn,
  callbackOf,
  OWNER_BUTTON,
  pageOf,
  redeem,
  signIn,
  type Place,
} from './sign-in'

const SCOPES = 'openid profile email offline_access user_default admin_classic'

type Tenant = SandboxReady['tenants'][number]

let sandbox: Sandbox
let tenant: Tenant
let place: Place
beforeAll(async () => {
  sandbox = await startSandbox()
  tenant = tenantNamed(sandbox.ready, 'kestrelpine-eu')
  place = atTenant(tenant)
})
afterAll(() => sandbox.close())

describe('signing in at a tenant', () => {
  it('gives tokens of the tenant, and who it is', async () => {
    const { config, tokens } = await signIn(place, OWNER_BUTTON, { scope: SCOPES })
    expect(tokens.scope).toBe(SCOPES)
    expect(tokens.claims()).toMatchObject({ iss: tenant.url, email: sandbox.ready.account.email })
    const subject = tokens.claims()?.sub ?? ''
    const person = await oidc.fetchUserInfo(config, tokens.access_token, subject)
    expect(person.name).toBe('Mara Lindqvist')
  })

  it('renews with the refresh token, which changes each time', async () => {
    const { config, tokens } = await signIn(place, OWNER_BUTTON, { scope: SCOPES })
    const renewed = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')
    expect(renewed.refresh_token).not.toBe(tokens.refresh_token)
    await expect(oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  it('says on every page which tenant asks', async () => {
    const browser = new Browser(tenant.url)
    const pending = await beginSignIn(place, { scope: SCOPES })
    const accounts = pageOf(await browser.open(pending.url.href))
    const consent = pageOf(await browser.press(accounts, OWNER_BUTTON))
    for (const { html } of [accounts, consent]) {
      expect(html).toContain(' in the tenant <strong>kestrelpine-eu</strong>')
    }
    const callback = callbackOf(await browser.press(consent, 'Cancel'))
    expect(callback.searchParams.get('error')).toBe('access_denied')
  })

  it('gives the auditor no administration', async () => {
    const { tokens } = await signIn(place, AUDITOR_BUTTON, { scope: SCOPES })
    expect(tokens.scope?.split(' ')).toContain('user_default')
    expect(tokens.scope).not.toContain('admin_classic')
  })

  it('is refused without PKCE', async () => {
    const { url } = await beginSignIn(place, { scope: SCOPES })
    url.searchParams.delete('code_challenge')
    url.searchParams.delete('code_challenge_method')
    const callback = callbackOf(await new Browser(tenant.url).open(url.href))
    expect(callback.searchParams.get('error')).toBe('invalid_request')
  })

  it('counts nowhere else', async () => {
    const other = tenantNamed(sandbox.ready, 'kestrelpine-us')
    const { tokens } = await signIn(place, OWNER_BUTTON, { scope: SCOPES })
    const pending = await beginSignIn(place, { scope: SCOPES })
    const callback = await approve(place, pending)
    for (const { url } of [other, sandbox.ready.organization]) {
      const headers = { authorization: `Bearer ${tokens.access_token}` }
      expect((await fetch(`${url}/oauth/userinfo`, { headers })).status).toBe(401)
      for (const grant of [
        { grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' },
        {
          grant_type: 'authorization_code',
          code: callback.searchParams.get('code') ?? '',
          code_verifier: pending.verifier,
          redirect_uri: callback.origin + callback.pathname,
        },
      ]) {
        const body = new URLSearchParams({ client_id: 'sao-desk', ...grant })
        const answer = await fetch(`${url}/oauth/token`, { method: 'POST', body })
        expect(answer.status).toBe(400)
        expect(await answer.json()).toMatchObject({ error: 'invalid_grant' })
      }
    }
    await redeem(pending, callback)
  })
})

describe('a disabled tenant', () => {
  it('refuses to sign anybody in, in words for each who asks', async () => {
    const { url } = tenantNamed(sandbox.ready, 'kestrelpine-us-archive')
    const page = await fetch(`${url}/oauth/authorize`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(403)
    expect(await page.text()).toContain('This tenant is disabled.')
    for (const grant of ['client_credentials', 'authorization_code', 'refresh_token']) {
      const body = new URLSearchParams({ grant_type: grant, client_id: 'sao-desk' })
      const answer = await fetch(`${url}/oauth/token`, { method: 'POST', body })
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({
        error: 'access_denied',
        error_description: 'This tenant is disabled.',
      })
    }
  })
})
