/**
 * The rights at the organization. Qlik documents only the first, as part of a token example; the
 * others are the sandbox's stand-ins.
 */
export const TENANTS_READ = 'cloud-console.tenants:read'
export const CLIENTS_READ = 'cloud-console.oauth-clients:read'
export const CLIENTS_WRITE = 'cloud-console.oauth-clients:write'

export const REGION_CLIENTS_READ = 'my-qlik.region-clients:read'
export const REGION_CLIENTS_WRITE = 'my-qlik.region-clients:write'

export const READ_SCOPES = [TENANTS_READ, CLIENTS_READ, REGION_CLIENTS_READ] as const
export const CONSOLE_SCOPES = [...READ_SCOPES, CLIENTS_WRITE, REGION_CLIENTS_WRITE] as const
export type ConsoleScope = (typeof CONSOLE_SCOPES)[number]

/** What a person may do at a tenant, whatever that is; Qlik's default. */
export const USER_DEFAULT = 'user_default'
/** The rights of a tenant's administrator (TenantAdmin). */
export const TENANT_ADMIN = 'admin_classic'
export const TENANT_SCOPES = [USER_DEFAULT, TENANT_ADMIN] as const

/** What every region-level client may do; nobody chooses it. */
export const REGION_CLIENT_SCOPES = [
  TENANT_ADMIN,
  'tenants:create',
  'tenants:deactivate',
  'tenants:reactivate',
] as const

/** Whether a scope is a right at the organization. */
export function isConsoleScope(scope: string): scope is ConsoleScope {
  return (CONSOLE_SCOPES as readonly string[]).includes(scope)
}

/** Whether a scope is a right that an account has or has not; the others are open to everybody. */
export function isRight(scope: string): boolean {
  return isConsoleScope(scope) || (TENANT_SCOPES as readonly string[]).includes(scope)
}

/** The scopes in a space-separated list (RFC 6749, 3.3). */
export function splitScopes(scope: string): string[] {
  return scope.split(' ').filter((part) => part !== '')
}
