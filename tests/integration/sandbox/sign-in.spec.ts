import * as oidc from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { CLIENTS, createApi } from './api'
import { Browser } from './browser'
import {
  ALL_SCOPES,
  approve,
  AUDITOR_BUTTON,
  beginSignIn,
  callbackOf,
  OWNER_BUTTON,
  pageOf,
  redeem,
  signIn,
} from './sign-in'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

const begin = (overrides?: Record<string, string>) => beginSignIn(sandbox.ready, overrides)
const browse = () => new Browser(sandbox.ready.organization.url)

describe('signing in as the owner', () => {
  it('gives tokens for all that was asked, and who it is', async () => {
    const { config, tokens } = await signIn(sandbox.ready)
    expect(tokens.scope).toBe(ALL_SCOPES)
    expect(tokens.expires_in).toBe(21_600)
    expect(tokens.refresh_token).toBeDefined()
    expect(tokens.claims()).toMatchObject({
      email: sandbox.ready.account.email,
      name: 'Mara Lindqvist',
    })
    const subject = tokens.claims()?.sub ?? ''
    const userInfo = await oidc.fetchUserInfo(config, tokens.access_token, subject)
    expect(userInfo.email).toBe(sandbox.ready.account.email)
  })

  it('lets the organization API know the person as the maker', async () => {
    const { tokens } = await signIn(sandbox.ready)
    const api = createApi(sandbox.ready.organization.url, tokens.access_token)
    const body = { appType: 'web', clientName: 'Made by a person' }
    const answer = await api(CLIENTS, { method: 'POST', body })
    expect(answer.body).toMatchObject({
      createdByType: 'user',
      clientSecrets: [{ createdBy: tokens.claims()?.sub }],
    })
  })

  it('answers with state and issuer, on whatever port the app listens', async () => {
    const pending = await begin({ redirect_uri: 'http://127.0.0.1:50001/callback' })
    const callback = await approve(sandbox.ready, pending)
    expect(callback.origin).toBe('http://127.0.0.1:50001')
    expect(callback.searchParams.get('state')).toBe(pending.state)
    expect(callback.searchParams.get('iss')).toBe(sandbox.ready.organization.issuer)
  })

  it('asks for the account every time, in a browser that signed in before', async () => {
    const browser = browse()
    for (const button of [OWNER_BUTTON, AUDITOR_BUTTON]) {
      const accounts = pageOf(await browser.open((await begin()).url.href))
      const consent = pageOf(await browser.press(accounts, button))
      callbackOf(await browser.press(consent, 'Allow'))
    }
  })

  it('lets the person choose again on the way', async () => {
    const [browser, pending] = [browse(), await begin()]
    const accounts = pageOf(await browser.open(pending.url.href))
    await browser.press(accounts, OWNER_BUTTON)
    const consent = pageOf(await browser.press(accounts, AUDITOR_BUTTON))
    const tokens = await redeem(pending, callbackOf(await browser.press(consent, 'Allow')))
    expect(tokens.claims()?.['name']).toBe('Tomás Okafor')
  })

  it('gives no refresh token unless offline access is asked for', async () => {
    const pending = await begin({ scope: 'openid cloud-console.tenants:read' })
    const tokens = await redeem(pending, await approve(sandbox.ready, pending))
    expect(tokens.refresh_token).toBeUndefined()
    expect(tokens.scope).toBe('openid cloud-console.tenants:read')
  })
})

describe('signing in as the auditor', () => {
  it('leaves out what the account may not do, and says so before', async () => {
    const [browser, pending] = [browse(), await begin()]
    const accounts = pageOf(await browser.open(pending.url.href))
    const consent = pageOf(await browser.press(accounts, AUDITOR_BUTTON))
    expect(consent.html).toMatch(/Not with this account[\s\S]*Create, change and delete/)
    const tokens = await redeem(pending, callbackOf(await browser.press(consent, 'Allow')))
    expect(tokens.scope).not.toContain('cloud-console.oauth-clients:write')

    const api = createApi(sandbox.ready.organization.url, tokens.access_token)
    expect((await api(CLIENTS)).status).toBe(200)
    const body = { appType: 'web', clientName: 'No' }
    expect((await api(CLIENTS, { method: 'POST', body })).status).toBe(403)
  })
})

describe('cancelling', () => {
  it.each(['on the account page', 'on the consent page'])('%s is access_denied', async (place) => {
    const [browser, pending] = [browse(), await begin()]
    let page = pageOf(await browser.open(pending.url.href))
    if (place === 'on the consent page') page = pageOf(await browser.press(page, OWNER_BUTTON))
    const callback = callbackOf(await browser.press(page, 'Cancel'))
    expect(Object.fromEntries(callback.searchParams)).toMatchObject({
      error: 'access_denied',
      state: pending.state,
      iss: sandbox.ready.organization.issuer,
    })
    await expect(redeem(pending, callback)).rejects.toMatchObject({ error: 'access_denied' })
  })
})

describe('the identity provider refuses', () => {
  it('a request without PKCE', async () => {
    const { url } = await begin()
    url.searchParams.delete('code_challenge')
    url.searchParams.delete('code_challenge_method')
    const callback = callbackOf(await browse().open(url.href))
    expect(callback.searchParams.get('error')).toBe('invalid_request')
  })

  it('PKCE with the plain method', async () => {
    const { url } = await begin({ code_challenge_method: 'plain' })
    const callback = callbackOf(await browse().open(url.href))
    expect(callback.searchParams.get('error')).toBe('invalid_request')
  })

  it('a code with the wrong verifier', async () => {
    const pending = await begin()
    const callback = await approve(sandbox.ready, pending)
    const forged = { ...pending, verifier: oidc.randomPKCECodeVerifier() }
    await expect(redeem(forged, callback)).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  it('a code that was used, and ends the tokens it gave', async () => {
    const pending = await begin()
    const callback = await approve(sandbox.ready, pending)
    const tokens = await redeem(pending, callback)
    await expect(redeem(pending, callback)).rejects.toMatchObject({ error: 'invalid_grant' })
    const api = createApi(sandbox.ready.organization.url, tokens.access_token)
    expect((await api(CLIENTS)).status).toBe(401)
  })

  it.each([
    ['another client', { client_id: 'someone-else' }],
    ['a redirect to another host', { redirect_uri: 'https://evil.example/callback' }],
    ['a redirect to another path', { redirect_uri: 'http://127.0.0.1:50001/other' }],
    ['a redirect by name', { redirect_uri: 'http://localhost:50001/callback' }],
  ])('%s, on a page of its own', async (_case, overrides) => {
    const page = pageOf(await browse().open((await begin(overrides)).url.href))
    expect(page.status).toBe(400)
    expect(page.html).toContain('This sign-in cannot go on')
  })
})

describe('the pages', () => {
  it('load nothing from elsewhere, run no script and are kept nowhere', async () => {
    const { url } = await begin()
    const page = pageOf(await browse().open(url.href))
    expect(page.html).not.toMatch(/<script|style="|https?:\/\//)
    expect(page.html).toContain('Sample organization')

    const redirect = await fetch(url, { redirect: 'manual' })
    const response = await fetch(new URL(redirect.headers.get('location') ?? '', url), {
      headers: { cookie: redirect.headers.getSetCookie().join('; ') },
    })
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('are one sign-in’s own: another browser is told to start again', async () => {
    const pending = await begin()
    const page = pageOf(await browse().open(pending.url.href))
    const stranger = pageOf(await browse().open(page.url))
    expect(stranger.status).toBe(400)
    expect(stranger.html).toContain('started in another browser')
  })

  it('do not allow before an account was chosen', async () => {
    const [browser, pending] = [browse(), await begin()]
    const accounts = pageOf(await browser.open(pending.url.href))
    const again = pageOf(await browser.open(`${accounts.url}/consent`))
    expect(again.html).toContain('Choose an account')
    const forged = { ...accounts, html: accounts.html.replaceAll('/cancel"', '/allow"') }
    expect(pageOf(await browser.press(forged, 'Cancel')).html).toContain('Choose an account')
  })

  it('ignore an account that does not exist', async () => {
    const [browser, pending] = [browse(), await begin()]
    const accounts = pageOf(await browser.open(pending.url.href))
    const forged = { ...accounts, html: accounts.html.replaceAll('auth0|mara', 'auth0|nobody') }
    expect(pageOf(await browser.press(forged, OWNER_BUTTON)).html).toContain('Choose an account')
  })
})
