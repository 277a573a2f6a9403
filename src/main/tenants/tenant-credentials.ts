import { AppError } from '../../shared/errors'
import type { TenantAccess } from '../../shared/model/tenant-access'
import type {
  Credential,
  CredentialAnswer,
  CredentialStorage,
  Credentials,
} from '../vault/credential-store'
import type { KeptSecrets } from '../vault/kept-secrets'

interface TenantCredentialsOptions {
  /** Holds what belongs to one access alone, under its ID. */
  own: Credentials
  keptSecrets: Pick<KeptSecrets, 'list' | 'valueOf'>
  /** The access of an ID. */
  find: (accessId: string) => TenantAccess | undefined
}

/**
 * The credentials by which tenants are reached. Some belong to one tenant alone; others belong to
 * the connection or are kept secrets of a client: those are read where they are, never copied, and
 * forgetting the access leaves them alone.
 */
export class TenantCredentials implements Credentials {
  constructor(private readonly options: TenantCredentialsOptions) {}

  async save(accessId: string, credential: Credential): Promise<CredentialStorage> {
    if (this.#isShared(accessId)) return 'keychain'
    return this.options.own.save(accessId, credential)
  }

  async load(accessId: string): Promise<CredentialAnswer> {
    const access = this.options.find(accessId)
    if (access?.method === 'connection') return this.options.own.load(access.connectionId)
    if (access?.method === 'kept-secret') return this.#kept(access)
    return this.options.own.load(accessId)
  }

  async forget(accessId: string): Promise<void> {
    if (!this.#isShared(accessId)) await this.options.own.forget(accessId)
  }

  #isShared(accessId: string): boolean {
    const method = this.options.find(accessId)?.method
    return method === 'connection' || method === 'kept-secret'
  }

  async #kept({ connectionId, oauthClientId }: TenantAccess): Promise<CredentialAnswer> {
    const { keptSecrets } = this.options
    const kept = keptSecrets.list(connectionId).filter(({ clientId }) => clientId === oauthClientId)
    // The last kept: an older one may be about to be rotated out.
    const latest = kept.at(-1)
    if (latest === undefined) return { state: 'absent' }
    try {
      const clientSecret = await keptSecrets.valueOf(connectionId, latest)
      return {
        state: 'found',
        credential: { kind: 'client-secret', clientSecret },
        storage: 'keychain',
      }
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === 'secret-gone') return { state: 'absent' }
      if (thrown instanceof AppError && thrown.code === 'keychain-unreadable') {
        return { state: 'unreadable' }
      }
      return { state: 'unavailable' }
    }
  }
}
