import { z } from 'zod'

/**
 * Every path that the app asks, with a star for what names one thing. A path that fits none is
 * logged as `other`, so nothing of an address that a person or a service chose gets into the log.
 */
export const ROUTES = [
  '/api/core/oauth-clients',
  '/api/core/oauth-clients/*',
  '/api/core/oauth-clients/*/client-secrets',
  '/api/core/oauth-clients/*/client-secrets/*',
  '/api/core/tenants',
  '/api/v1/oauth-clients',
  '/api/v1/oauth-clients/*',
  '/api/v1/oauth-clients/*/client-secrets',
  '/api/v1/oauth-clients/*/client-secrets/*',
  '/api/v1/oauth-clients/*/actions/publish',
  '/api/v1/oauth-clients/*/connection-configs/me',
  '/sao-desk/region-clients',
  '/sao-desk/region-clients/*',
  '/sao-desk/region-clients/*/actions/regenerate-secret',
  '/.well-known/openid-configuration',
  '/oauth/token',
  '/oauth/revoke',
  '/oauth/jwks',
  '/oauth/userinfo',
  'other',
] as const

export const routeSchema = z.enum(ROUTES)
export type Route = z.output<typeof routeSchema>

const PATTERNS = ROUTES.map((route) => ({
  route,
  pattern: new RegExp(`^${route.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
}))

/** The route of an address; its host, its query and the names in its path are left out. */
export function routeOf(address: string): Route {
  if (!URL.canParse(address)) return 'other'
  const { pathname } = new URL(address)
  return PATTERNS.find(({ pattern }) => pattern.test(pathname))?.route ?? 'other'
}
