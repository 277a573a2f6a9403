import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors'
import type { Connection, Session } from '../../shared/model/connection'
import type { NewTenantAccess, TenantAccess, TenantReach } from '../../shared/model/tenant-access'
import type { TokenSource } from '../cloud/cloud-client'
import type { Sessions } from '../identity/sessions'
import type { TenantAccessStore } from '../storage/tenant-access-store'
import type { Credential } from '../vault/credential-store'
import type { TenantCredentials } from './tenant-credentials'

interface TenantSessionsOptions {
  store: TenantAccessStore
  sessions: Sessions
  credentials: TenantCredentials
  /** Asks a tenant something with an API key, to see whether it takes it. */
  checkApiKey: (access: TenantAccess, apiKey: string) => Promise<void>
  onChange: (connectionId: string) => void
}

/**
 * The sign-ins to tenants, one way per tenant and only where a person asked for it. Each is a session
 * like a connection's, under the ID of its access.
 */
export class TenantSessions {
  /** Accesses that are being tried, before they are kept. */
  readonly #trying = new Map<string, TenantAccess>()

  constructor(private readonly options: TenantSessionsOptions) {}

  /** How the tenants of a connection are reached. */
  list(connectionId: string): TenantReach[] {
    const kept = this.options.store.list(connectionId).map((access): TenantReach => {
      const trying = this.#tryingAt(connectionId, access.tenantId)
      const reach = this.#reachOf(access)
      return trying === undefined ? reach : { ...reach, trying: this.#reachOf(trying).session }
    })
    const known = new Set(kept.map(({ tenantId }) => tenantId))
    const fresh = [...this.#trying.values()].filter(
      (one) => one.connectionId === connectionId && !known.has(one.tenantId),
    )
    return [...kept, ...fresh.map((access) => this.#reachOf(access))]
  }

  /** The access of an ID, kept or being tried. */
  find(accessId: string): TenantAccess | undefined {
    return this.#trying.get(accessId) ?? this.options.store.list().find(({ id }) => id === accessId)
  }

  /** Finds what the keychain kept of an earlier run, of one connection or all. Touches no network. */
  async restore(connectionId?: string): Promise<void> {
    const { sessions, store } = this.options
    const kept = store.list(connectionId)
    await Promise.all(kept.map((access) => sessions.restore(placeToSignIn(access))))
  }

  /**
   * Reaches a tenant. How it was reached before stays until the new way is accepted.
   * @throws {AppError} what kept the tenant from being reached
   */
  async reach(
    connection: Connection,
    tenantId: string,
    wanted: NewTenantAccess,
  ): Promise<TenantReach> {
    const connectionId = connection.id
    this.cancelSignIn(connectionId, tenantId)
    const access = accessOf(connection, tenantId, wanted)
    this.#trying.set(access.id, access)
    try {
      await this.#signIn(access, wanted)
      await this.#dropOld(connectionId, tenantId)
      this.options.store.save(access)
    } finally {
      this.#trying.delete(access.id)
      this.options.onChange(connectionId)
    }
    return this.#reachOf(access)
  }

  /** Ends a sign-in under way; nothing when there is none. */
  cancelSignIn(connectionId: string, tenantId: string): void {
    const trying = this.#tryingAt(connectionId, tenantId)
    if (trying !== undefined) this.options.sessions.cancelSignIn(trying.id)
  }

  /** Sends the browser to the tenant's sign-in page again. */
  async reopenBrowser(connectionId: string, tenantId: string): Promise<void> {
    const trying = this.#tryingAt(connectionId, tenantId)
    if (trying !== undefined) await this.options.sessions.reopenBrowser(trying.id)
  }

  /**
   * Reaches a tenant no longer.
   * @throws {AppError} `keychain-unavailable` when its credential could not be wiped
   */
  async forget(connectionId: string, tenantId: string): Promise<void> {
    this.cancelSignIn(connectionId, tenantId)
    await this.#dropOld(connectionId, tenantId)
    this.options.onChange(connectionId)
  }

  /** Reaches no tenant of a connection any longer, as when the person signs out of it. */
  async forgetAllOf(connectionId: string): Promise<void> {
    for (const { tenantId } of this.list(connectionId)) await this.forget(connectionId, tenantId)
  }

  /** @throws {AppError} `tenant-not-reached` when nobody chose to reach it */
  tokensOf(connectionId: string, tenantId: string): TokenSource {
    const access = this.options.store.find(connectionId, tenantId)
    if (access === undefined) {
      throw new AppError('tenant-not-reached', 'No credential was chosen for this tenant.')
    }
    return this.options.sessions.tokensOf(access.id)
  }

  #tryingAt(connectionId: string, tenantId: string): TenantAccess | undefined {
    return [...this.#trying.values()].find(
      (one) => one.connectionId === connectionId && one.tenantId === tenantId,
    )
  }

  #reachOf(access: TenantAccess): TenantReach {
    const session = this.options.sessions.list().find((one) => one.connectionId === access.id)
    return { ...access, session: session ?? { state: 'signed-out', connectionId: access.id } }
  }

  async #signIn(access: TenantAccess, wanted: NewTenantAccess): Promise<Session> {
    const { sessions } = this.options
    const place = placeToSignIn(access)
    switch (wanted.method) {
      case 'browser':
        return sessions.signInWithBrowser(place)
      case 'client-secret':
        return sessions.signInWithSecret(place, wanted.clientSecret)
      case 'api-key':
        await this.options.checkApiKey(access, wanted.apiKey)
        return sessions.signInWith(place, { kind: 'api-key', apiKey: wanted.apiKey })
      case 'connection':
      case 'kept-secret':
        return sessions.signInWith(place, await this.#shared(access))
    }
  }

  /** @throws {AppError} `secret-gone` or what is wrong with the keychain */
  async #shared(access: TenantAccess): Promise<Credential> {
    const answer = await this.options.credentials.load(access.id)
    if (answer.state === 'found') return answer.credential
    if (answer.state === 'absent') {
      throw new AppError('secret-gone', 'The keychain holds no secret of this client.')
    }
    const code = answer.state === 'unreadable' ? 'keychain-unreadable' : 'keychain-unavailable'
    throw new AppError(code, 'The keychain did not give the secret.')
  }

  async #dropOld(connectionId: string, tenantId: string): Promise<void> {
    const old = this.options.store.find(connectionId, tenantId)
    if (old === undefined) return
    await this.options.sessions.signOut(placeToSignIn(old))
    this.options.sessions.forget(old.id)
    this.options.store.remove(old.id)
  }
}

function accessOf(
  { id: connectionId, oauthClientId, method: connectionMethod }: Connection,
  tenantId: string,
  wanted: NewTenantAccess,
): TenantAccess {
  const access = { id: randomUUID(), connectionId, tenantId, method: wanted.method }
  switch (wanted.method) {
    case 'connection':
      if (connectionMethod === 'client-credentials') return { ...access, oauthClientId }
      throw new AppError('bad-input', 'The connection has no client credentials.')
    case 'api-key':
      return access
    case 'browser':
    case 'client-secret':
    case 'kept-secret':
      return { ...access, oauthClientId: wanted.oauthClientId }
  }
}

/** A tenant as a place to sign in to. Its address may change: it is looked up when it is needed. */
function placeToSignIn({ id, tenantId, method, oauthClientId }: TenantAccess): Connection {
  return {
    id,
    name: tenantId,
    kind: 'custom',
    baseUrl: '',
    method: method === 'browser' ? 'browser' : 'client-credentials',
    oauthClientId: oauthClientId ?? '',
  }
}
