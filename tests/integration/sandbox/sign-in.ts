import * as oidc from 'openid-client'
import type { SandboxReady } from '../../../src/shared/model/sandbox'
import { Browser, type Destination } from './browser'

export const REDIRECT_URI = 'http://127.0.0.1:49152/callback'
export const ALL_SCOPES =
  'openid profile email offline_access cloud-console.tenants:read ' +
  'cloud-console.oauth-clients:read cloud-console.oauth-clients:write'
export const OWNER_BUTTON = 'Continue as Mara Lindqvist'
export const AUDITOR_BUTTON = 'Continue as Tomás Okafor'

/** Where a person signs in. */
export type Place = Pick<SandboxReady, 'organization'>

/** A tenant as a place to sign in. */
export function atTenant({ url }: SandboxReady['tenants'][number]): Place {
  return { organization: { url, issuer: url } }
}

export function discover(ready: Place, clientId = 'sao-desk'): Promise<oidc.Configuration> {
  return oidc.discovery(
    new URL(ready.organization.issuer),
    clientId,
    undefined,
    oidc.None(),
    // Plain http is right here: the sandbox is on this computer.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    { execute: [oidc.allowInsecureRequests] },
  )
}

export interface PendingSignIn {
  config: oidc.Configuration
  verifier: string
  state: string
  nonce: string
  url: URL
}

/** Makes an authorization request as the app does. */
export async function beginSignIn(
  ready: Place,
  overrides: Record<string, string> = {},
): Promise<PendingSignIn> {
  const config = await discover(ready, overrides['client_id'])
  const verifier = oidc.randomPKCECodeVerifier()
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    scope: ALL_SCOPES,
    prompt: 'consent',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...overrides,
  })
  return { config, verifier, state, nonce, url }
}

export function pageOf(destination: Destination) {
  if ('page' in destination) return destination.page
  throw new Error(`Expected a page, was sent to ${destination.callback.pathname}.`)
}

export function callbackOf(destination: Destination): URL {
  if ('callback' in destination) return destination.callback
  throw new Error(`Expected to be sent back, got a page:\n${destination.page.html}`)
}

/**
 * Chooses an account and allows; answers where the browser is sent.
 * @param cookies is given the value of every cookie the browser was sent
 */
export async function approve(
  ready: Place,
  pending: PendingSignIn,
  accountButton = OWNER_BUTTON,
  cookies: string[] = [],
): Promise<URL> {
  const browser = new Browser(ready.organization.url, cookies)
  const accounts = pageOf(await browser.open(pending.url.href))
  const consent = pageOf(await browser.press(accounts, accountButton))
  return callbackOf(await browser.press(consent, 'Allow'))
}

export function redeem({ config, verifier, state, nonce }: PendingSignIn, callback: URL) {
  return oidc.authorizationCodeGrant(config, callback, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
  })
}

/** The whole sign-in. */
export async function signIn(
  ready: Place,
  accountButton = OWNER_BUTTON,
  overrides: Record<string, string> = {},
) {
  const pending = await beginSignIn(ready, overrides)
  const tokens = await redeem(pending, await approve(ready, pending, accountButton))
  return { config: pending.config, tokens }
}
