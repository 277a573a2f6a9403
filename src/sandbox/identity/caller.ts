import type { Context } from 'koa'
import type { Provider } from 'oidc-provider'
import { findClientToken } from '../store/client-tokens'
import type { Database } from '../store/database'
import type { Clock } from '../timestamps'
import { splitScopes } from './scopes'

/** Who a request's token stands for. */
export interface Caller {
  /** An account ID or a client ID. */
  id: string
  type: 'user' | 'service'
  scopes: ReadonlySet<string>
}

function bearerToken(ctx: Context): string | undefined {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(ctx.get('Authorization'))?.[1]
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
  const forClient = findClientToken(database, token, 'organization', clock())
  if (forClient !== undefined) {
    const { clientId, scope } = forClient
    return { id: clientId, type: 'service', scopes: new Set(splitScopes(scope)) }
  }
  const forPerson = await provider.AccessToken.find(token)
  if (forPerson?.isValid !== true) return undefined
  return { id: forPerson.accountId, type: 'user', scopes: forPerson.scopes }
}
