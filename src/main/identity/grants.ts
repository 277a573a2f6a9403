import { AppError } from '../../shared/errors'
import type { Connection } from '../../shared/model/connection'
import { ORGANIZATION_SCOPES } from '../cloud/organization-api'
import type { Fetch } from '../cloud/fetch'
import { REGION_CLIENT_RIGHTS } from '../cloud/region-api'
import type { Credential } from '../vault/credential-store'
import { requestClientCredentialsToken } from './client-credentials'
import type { EndpointResolver } from './endpoint'
import { OidcProvider, type Tokens } from './oidc'

/**
 * What a browser sign-in asks for: who it is, a refresh token, the organization API, and the
 * region-level clients where the service has an API for them.
 */
export const SIGN_IN_SCOPE = ['openid', 'email', 'offline_access']
  .concat(Object.values(ORGANIZATION_SCOPES), Object.values(REGION_CLIENT_RIGHTS))
  .join(' ')

/** An API key says nothing of its end: a year, longer than the app runs. */
const API_KEY_LIFETIME_S = 365 * 24 * 60 * 60

/** Asks identity providers for tokens, for whichever method a connection uses. */
export class Grants {
  constructor(
    private readonly fetch: Fetch,
    private readonly endpointOf: EndpointResolver,
  ) {}

  /** The identity provider of a connection that signs in with the browser. */
  async providerOf(connection: Connection): Promise<OidcProvider> {
    const { issuer } = await this.endpointOf(connection)
    return OidcProvider.discover(this.fetch, issuer, connection.oauthClientId)
  }

  /**
   * Asks for tokens with what is kept of a session.
   * @throws {AppError} `session-expired` or `bad-credentials` when only the person can help
   */
  async renew(connection: Connection, credential: Credential): Promise<Tokens> {
    if (credential.kind === 'client-secret') {
      const { baseUrl } = await this.endpointOf(connection)
      return requestClientCredentialsToken(this.fetch, baseUrl, {
        clientId: connection.oauthClientId,
        clientSecret: credential.clientSecret,
      })
    }
    // Nothing renews an API key; a tenant that refuses it ends the session.
    if (credential.kind === 'api-key') {
      return { accessToken: credential.apiKey, expiresInS: API_KEY_LIFETIME_S }
    }
    const provider = await this.providerOf(connection)
    return provider.refresh(credential.refreshToken)
  }

  /**
   * Ends a session at the provider (RFC 7009). Only a person's sign-in has something to revoke.
   * @throws {AppError} `revocation-failed`
   */
  async revoke(
    connection: Connection,
    credential: Credential,
    accessToken: string | undefined,
  ): Promise<void> {
    if (credential.kind !== 'refresh-token') return
    try {
      const provider = await this.providerOf(connection)
      await provider.revoke(credential.refreshToken)
      if (accessToken !== undefined) await provider.revoke(accessToken)
    } catch (cause) {
      throw new AppError('revocation-failed', 'The sign-in was not revoked.', undefined, { cause })
    }
  }
}
