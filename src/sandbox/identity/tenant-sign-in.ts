import type { Middleware, Next } from 'koa'
import type { Provider } from 'oidc-provider'
import type { TokenSource } from './client-credentials'
import { forgetBrowser } from './forget-browser'
import { createProvider, newCookieKeys } from './provider'
import { TENANT_SCOPES } from './scopes'
import { createSignInRoutes } from './sign-in-routes'
import { findTenantSignInClient } from './tenant-clients'

/** Where the identity provider and its pages answer. */
const SIGN_IN_PATHS = /^\/(\.well-known|oauth|sign-in)\//

interface TenantSignInParts {
  source: TokenSource
  tenantId: string
  /** What people call the tenant. */
  tenantName: string
  /** The tenant's URL. */
  url: string
}

/** The browser sign-in of one tenant. */
export interface TenantSignIn {
  /** The identity provider, made when it is first asked for: of many tenants few are signed in to. */
  provider: () => Promise<Provider>
  /** Answers the sign-in's requests within the tenant's app, which must have the cookie keys. */
  middleware: Middleware
  cookieKeys: string[]
}

/** Prepares the browser sign-in of a tenant. */
export function createTenantSignIn(parts: TenantSignInParts): TenantSignIn {
  const { source, tenantId, tenantName, url } = parts
  const cookieKeys = newCookieKeys()

  const create = async (): Promise<Provider> => {
    const provider = await createProvider({
      issuer: url,
      audience: `tenant:${tenantId}`,
      scopes: TENANT_SCOPES,
      database: source.database,
      accessTokenLifetimeS: source.lifetimeS,
      cookieKeys,
      findClient: (clientId) => findTenantSignInClient(source.database, tenantId, clientId),
    })
    provider.use(createSignInRoutes(provider, tenantName).routes())
    provider.use(forgetBrowser)
    return provider
  }
  let created: Promise<Provider> | undefined
  const provider = (): Promise<Provider> => (created ??= create())

  return {
    provider,
    cookieKeys,
    middleware: async (ctx, next) => {
      if (!SIGN_IN_PATHS.test(ctx.path)) {
        await next()
        return
      }
      const { middleware } = await provider()
      const mounted = middleware.reduceRight<Next>(
        (rest, step) => () => Promise.resolve(step(ctx, rest)),
        next,
      )
      await mounted()
    },
  }
}
