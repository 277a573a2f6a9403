import type { DirectoryClient } from '../../../shared/model/client'
import type { ClientEdit } from '../../../shared/model/client-edit'
import { type MessageKey, t } from '../../i18n'
import type { ConflictField } from '../client-actions/ConflictChoice.vue'
import { GRANT_TYPES, AUTH_METHODS } from '../../../shared/model/tenant-client'

/** What the client is now beside what was typed, in the parts that were to change. */
export function conflictFields(now: DirectoryClient, changes: ClientEdit): ConflictField[] {
  return (Object.keys(changes) as (keyof ClientEdit)[]).map((part) => ({
    label: t(PART_LABELS[part]),
    now: partText(part, now.client[part]),
    yours: partText(part, changes[part]),
  }))
}

const PART_LABELS: Record<keyof ClientEdit, MessageKey> = {
  clientName: 'createClient.name',
  description: 'createClient.description',
  allowedScopes: 'tenantForm.scopes',
  redirectUris: 'tenantForm.redirectUris',
  allowedOrigins: 'tenantForm.allowedOrigins',
  allowedGrantTypes: 'tenantForm.grantTypes',
  allowedAuthMethods: 'tenantForm.authMethods',
  publicKeys: 'tenantForm.publicKeys',
  clientUri: 'tenantForm.clientUri',
  logoUri: 'tenantForm.logoUri',
  jwksUri: 'tenantForm.jwksUri',
}

function partText(part: keyof ClientEdit, value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value.trim() : ''
  const lines = value.map((item: unknown) => itemText(part, item))
  // Where the order says nothing, a difference in it is none.
  return (part === 'redirectUris' || part === 'publicKeys' ? lines : lines.sort()).join('\n')
}

function itemText(part: keyof ClientEdit, item: unknown): string {
  if (typeof item === 'object' && item !== null && 'kid' in item) return String(item.kid)
  const text = String(item)
  const grant = GRANT_TYPES.find((known) => part === 'allowedGrantTypes' && known === text)
  if (grant !== undefined) return t(`tenantForm.grants.${grant}`)
  const method = AUTH_METHODS.find((known) => part === 'allowedAuthMethods' && known === text)
  return method === undefined ? text : t(`tenantForm.methods.${method}`)
}
