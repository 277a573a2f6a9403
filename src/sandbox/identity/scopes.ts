/**
 * The rights of the organization API. Qlik documents only the first, as part of a token example;
 * the two for OAuth clients are the sandbox's stand-ins.
 */
export const TENANTS_READ = 'cloud-console.tenants:read'
export const CLIENTS_READ = 'cloud-console.oauth-clients:read'
export const CLIENTS_WRITE = 'cloud-console.oauth-clients:write'

export type ConsoleScope = typeof TENANTS_READ | typeof CLIENTS_READ | typeof CLIENTS_WRITE

export const READ_SCOPES: readonly ConsoleScope[] = [TENANTS_READ, CLIENTS_READ]
export const CONSOLE_SCOPES: readonly ConsoleScope[] = [...READ_SCOPES, CLIENTS_WRITE]

/** Whether a scope is a right of the organization API. */
export function isConsoleScope(scope: string): scope is ConsoleScope {
  return (CONSOLE_SCOPES as readonly string[]).includes(scope)
}

/** The scopes in a space-separated list (RFC 6749, 3.3). */
export function splitScopes(scope: string): string[] {
  return scope.split(' ').filter((part) => part !== '')
}
