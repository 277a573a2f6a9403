import type { Context } from 'koa'
import type { Provider } from 'oidc-provider'
import { findApiKeyOwner } from '../store/api-keys'
import { findClientToken, type Audience } from '../store/client-tokens'
import type { Database } from '../store/database'
import type { Clock } from '../timestamps'
import { findAccount } from './accounts'
import { splitScopes, TENANT_ADMIN, USER_DEFAULT } from './scopes'

/** Who a request's token stands for. */
export interface Caller {
  /** An account ID or a client ID. */
  id: string
  type: 'user' | 'service'
  scopes: ReadonlySet<string>
}

/** What is needed to find who asks at a tenant. */
export interface TenantCallers {
  tenantId: string
  database: Database
  clock: Clock
  /** The tenant's identity provider, made when it is first asked for. */
  provider: () => Promise<Provider>
}

function bearerToken(ctx: Context): string | undefined {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(ctx.get('Authorization'))?.[1]
}

function findService(
  database: Database,
  token: string,
  audience: Audience,
  clock: Clock,
): Caller | undefined {
  const found = findClientToken(database, token, audience, clock())
  if (found === undefined) return undefined
  return { id: found.clientId, type: 'service', scopes: new Set(splitScopes(found.scope)) }
}

async function findPerson(provider: Provider, token: string): Promise<Caller | undefined> {
  const found = await provider.AccessToken.find(token)
  if (found?.isValid !== true) return undefined
  return { id: found.accountId, type: 'user', scopes: found.scopes }
}

/**
 * Finds who is asking. Tokens are looked up at every request, so a revoked one ends at once.
 * @returns undefined without a token that is known, alive and meant for the organization API
 */
export async function findCaller(
  ctx: Context,
  provider: Provider,
  database: Database,
  clock: Clock,
): Promise<Caller | undefined> {
  const token = bearerToken(ctx)
  if (token === undefined) return undefined
  return findService(database, token, 'organization', clock) ?? (await findPerson(provider, token))
}

/**
 * Puts all that the caller may do at a tenant in the place of `user_default`: for a person what the
 * account may do, for a client administration, since its bot user is an administrator.
 */
function withRights(caller: Caller): Caller {
  if (!caller.scopes.has(USER_DEFAULT)) return caller
  const rights = caller.type === 'user' ? findAccount(caller.id)?.scopes : [TENANT_ADMIN]
  return { ...caller, scopes: new Set([...caller.scopes, ...(rights ?? [])]) }
}

/**
 * Finds who is asking at a tenant: a client by its token, or a person by a token or an API key.
 * Who may administer the tenant has the scope `admin_classic`.
 * @returns undefined without a token or key that is known, alive and meant for this tenant
 */
export async function findTenantCaller(
  ctx: Context,
  { tenantId, database, clock, provider }: TenantCallers,
): Promise<Caller | undefined> {
  const token = bearerToken(ctx)
  if (token === undefined) return undefined
  const service = findService(database, token, `tenant:${tenantId}`, clock)
  if (service !== undefined) return withRights(service)
  const keyOwner = findApiKeyOwner(database, tenantId, token)
  const person: Caller | undefined =
    keyOwner === undefined
      ? await findPerson(await provider(), token)
      : { id: keyOwner, type: 'user', scopes: new Set([USER_DEFAULT]) }
  return person && withRights(person)
}
