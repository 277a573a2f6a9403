import {
  CLOUD_CONSOLE_URL,
  DEFAULT_OAUTH_CLIENT_ID,
  type NewConnection,
  newConnectionSchema,
  type SignInMethod,
} from '../../../shared/model/connection'
import { hasMessage, t } from '../../i18n'

/** What is in the fields, as typed. */
export interface ConnectionDraft {
  name: string
  baseUrl: string
  issuer: string
  oauthClientId: string
  clientSecret: string
}

export type DraftField = keyof ConnectionDraft
export type FieldErrors = Partial<Record<DraftField, string>>

/** The fields of each method, in the order they are asked. */
export const METHOD_FIELDS: Record<SignInMethod, readonly DraftField[]> = {
  browser: ['name', 'baseUrl', 'issuer', 'oauthClientId'],
  'client-credentials': ['name', 'baseUrl', 'oauthClientId', 'clientSecret'],
}

/** What the form starts with. */
export function emptyDraft(method: SignInMethod): ConnectionDraft {
  return {
    name: '',
    baseUrl: CLOUD_CONSOLE_URL,
    issuer: '',
    oauthClientId: method === 'browser' ? DEFAULT_OAUTH_CLIENT_ID : '',
    clientSecret: '',
  }
}

/** The label of a field; the client ID is called what the method calls it. */
export function fieldLabel(method: SignInMethod, field: DraftField): string {
  if (field === 'oauthClientId') {
    return method === 'browser' ? t('form.oauthClientId') : t('form.clientId')
  }
  return t(`form.${field}`)
}

/** Checks what was typed: a connection to add, or what is wrong with each field, in words. */
export function readDraft(
  method: SignInMethod,
  draft: ConnectionDraft,
): { connection: NewConnection } | { errors: FieldErrors } {
  const fields = METHOD_FIELDS[method].map((field) => [field, draft[field]])
  const parsed = newConnectionSchema.safeParse({ method, ...Object.fromEntries(fields) })
  if (parsed.success) return { connection: parsed.data }
  const errors: FieldErrors = {}
  for (const { path, message } of parsed.error.issues) {
    const field = METHOD_FIELDS[method].find((name) => name === path[0])
    // An empty address also is no address: the first issue says it best.
    if (field !== undefined) errors[field] ??= issueText(method, field, draft[field], message)
  }
  return { errors }
}

function issueText(method: SignInMethod, field: DraftField, typed: string, issue: string): string {
  const key = `fieldErrors.${issueKind(typed.trim(), issue)}`
  return hasMessage(key) ? t(key, { field: fieldLabel(method, field) }) : t('fieldErrors.invalid')
}

function issueKind(typed: string, issue: string): string {
  if (typed === '') return 'empty'
  return issue === 'insecure-url' && new URL(typed).username !== '' ? 'user-info' : issue
}
