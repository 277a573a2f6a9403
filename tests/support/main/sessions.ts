import type { Session } from '../../../src/shared/model/connection'
import { callbackPageFor } from '../../../src/main/identity/callback-page'
import type { BrowserOpener } from '../../../src/main/identity/browser-sign-in'
import { createEndpointResolver } from '../../../src/main/identity/endpoint'
import { Grants, SIGN_IN_SCOPE } from '../../../src/main/identity/grants'
import { Sessions } from '../../../src/main/identity/sessions'
import { CredentialStore } from '../../../src/main/vault/credential-store'
import { Keychain } from '../../../src/main/vault/keychain'
import type { Fetch } from '../../../src/main/cloud/fetch'
import { FakeKeychain } from './fake-keychain'

/** One run of the app, as far as sessions go. A second run on the same keychain is a restart. */
export interface Run {
  sessions: Sessions
  credentials: CredentialStore
  /** What was told, in order. */
  told: Session[]
  states: () => string[]
}

/** Starts sessions on a keychain; real in everything but keychain, network and browser. */
export function startSessions(
  fetch: Fetch,
  openBrowser: BrowserOpener,
  keychain: FakeKeychain = new FakeKeychain(),
  signInTimeoutMs?: number,
): Run {
  const told: Session[] = []
  const credentials = new CredentialStore(new Keychain(keychain.load))
  const noSample = createEndpointResolver(() => Promise.reject(new Error('no sample here')))
  const sessions = new Sessions({
    grants: new Grants(fetch, noSample),
    signInScope: SIGN_IN_SCOPE,
    credentials,
    openBrowser,
    callbackPage: callbackPageFor(['en']),
    bringToFront: () => undefined,
    onChange: (session) => told.push(session),
    ...(signInTimeoutMs === undefined ? {} : { signInTimeoutMs }),
  })
  return { sessions, credentials, told, states: () => told.map(({ state }) => state) }
}
