/** Scopes that organization-level clients often have, offered beside the field. */
export const SUGGESTED_SCOPES: readonly string[] = [
  'admin_classic',
  'user_default',
  'tenants:create',
  'tenants:deactivate',
  'tenants:reactivate',
  'admin.apps',
  'admin.spaces',
  'admin.users',
]

/**
 * Scopes that tenant-level clients may have, offered beside the field; a tenant may know others.
 * Source: qlik.dev, `manage/access-control/scopes`.
 */
export const TENANT_SCOPES: readonly string[] = [
  'user_default',
  'admin_classic',
  'offline_access',
  'identity.subject:read',
  'identity.name:read',
  'identity.email:read',
  'identity.picture:read',
  'apps',
  'apps:export',
  'apps:read',
  'automations',
  'automations:read',
  'spaces.data',
  'spaces.data:read',
  'spaces.managed',
  'spaces.managed:read',
  'spaces.shared',
  'spaces.shared:read',
  'admin.apps',
  'admin.apps:export',
  'admin.apps:read',
  'admin.automations',
  'admin.automations:read',
  'admin.spaces',
  'admin.spaces:read',
  'admin.users:read',
]

/** A scope token: printable ASCII without quotation mark and backslash (RFC 6749, 3.3). */
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]{1,255}$/

/**
 * Reads what was typed or pasted: scopes with white space between them.
 * @returns the scopes with those added that were not there, or the first that is none
 */
export function addScopes(
  scopes: readonly string[],
  typed: string,
): { scopes: string[] } | { bad: string } {
  const added = typed.split(/\s+/).filter((scope) => scope !== '')
  const bad = added.find((scope) => !SCOPE.test(scope))
  return bad === undefined ? { scopes: [...new Set([...scopes, ...added])] } : { bad }
}
