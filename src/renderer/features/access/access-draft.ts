import { DEFAULT_OAUTH_CLIENT_ID } from '../../../shared/model/connection'
import {
  type AccessMethod,
  type NewTenantAccess,
  newTenantAccessSchema,
  type TenantAccess,
} from '../../../shared/model/tenant-access'
import { t } from '../../i18n'
import type { Way } from './ways'

/** What is in the fields, as typed; each way has its own, so that looking at another loses nothing. */
export interface AccessDraft {
  clientId: string
  clientSecret: string
  apiKey: string
  browserClientId: string
}
export type AccessField = keyof AccessDraft
export type AccessFieldErrors = Partial<Record<AccessField, string>>

type AccessInput = 'oauthClientId' | 'clientSecret' | 'apiKey'

/** The fields of each method, in the order they are asked, and what they give. */
const FIELDS: Record<AccessMethod, readonly (readonly [AccessField, AccessInput])[]> = {
  connection: [],
  'kept-secret': [],
  'client-secret': [
    ['clientId', 'oauthClientId'],
    ['clientSecret', 'clientSecret'],
  ],
  'api-key': [['apiKey', 'apiKey']],
  browser: [['browserClientId', 'oauthClientId']],
}

/** What the fields start with: what is known of how the tenant is reached, never a secret. */
export function accessDraft(before: TenantAccess | undefined): AccessDraft {
  const idOf = (method: AccessMethod): string | undefined =>
    before?.method === method ? before.oauthClientId : undefined
  return {
    clientId: idOf('client-secret') ?? '',
    clientSecret: '',
    apiKey: '',
    browserClientId: idOf('browser') ?? DEFAULT_OAUTH_CLIENT_ID,
  }
}

/** The label of a field. */
export function fieldLabel(field: AccessField): string {
  switch (field) {
    case 'clientId':
      return t('form.clientId')
    case 'clientSecret':
      return t('form.clientSecret')
    case 'apiKey':
      return t('reachTenants.apiKeyField')
    case 'browserClientId':
      return t('form.oauthClientId')
  }
}

/** Checks what was chosen and typed: an access to try, or what is wrong with each field, in words. */
export function readAccess(
  way: Way,
  draft: AccessDraft,
): { access: NewTenantAccess } | { errors: AccessFieldErrors } {
  const fields = FIELDS[way.method]
  const typed = fields.map(([field, input]) => [input, draft[field].trim()])
  const parsed = newTenantAccessSchema.safeParse({
    method: way.method,
    ...(way.oauthClientId === undefined ? {} : { oauthClientId: way.oauthClientId }),
    ...Object.fromEntries(typed),
  })
  if (parsed.success) return { access: parsed.data }
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  const errors: AccessFieldErrors = {}
  for (const [field, input] of fields) {
    if (!wrong.has(input)) continue
    const issue = draft[field].trim() === '' ? 'empty' : 'too-long'
    errors[field] = t(`fieldErrors.${issue}`, { field: fieldLabel(field) })
  }
  return { errors }
}
