import type { z } from 'zod'
import type { DirectoryClient } from '../../../shared/model/client'
import {
  type ClientEdit,
  clientEditSchema,
  EDITABLE_PARTS,
  isSamePart,
} from '../../../shared/model/client-edit'
import {
  type NewTenantClientInput,
  newTenantClientSchema,
  type TypedField,
} from '../../../shared/model/tenant-client'
import { hasMessage, t } from '../../i18n'
import { linesOf, type TenantDraft, tenantDraftOf, typedParts } from './tenant-draft'

/** The fields that have words of their own for what is wrong; name and description bring theirs. */
export type FormField = TypedField | 'clientUri' | 'logoUri' | 'jwksUri'
export type FormErrors = Partial<Record<FormField, string>>

/** What else may be wrong when a part changes: the field that a rule is told at. */
const DEPENDS_ON: Partial<Record<keyof ClientEdit, keyof ClientEdit>> = {
  publicKeys: 'allowedAuthMethods',
  redirectUris: 'allowedGrantTypes',
}

/** Checks a new client: what to send, or what is wrong with each field, in words. */
export function readNewClient(
  draft: TenantDraft,
): { client: NewTenantClientInput } | { errors: FormErrors } {
  const parsed = newTenantClientSchema.safeParse(newClientOf(draft))
  return parsed.success ? { client: parsed.data } : { errors: wordsFor(parsed.error, draft) }
}

/**
 * Checks the changes of a client: what to send, or what is wrong with each field, in words. What was
 * there before and is left alone is no fault of this change.
 */
export function readChanges(
  draft: TenantDraft,
  row: DirectoryClient,
): { changes: ClientEdit } | { errors: FormErrors } {
  const changes = changedParts(draft, row)
  const asNew = newTenantClientSchema.safeParse(newClientOf(draft))
  const asEdit = clientEditSchema.safeParse(changes)
  const errors = {
    ...(asNew.success ? {} : wordsFor(asNew.error, draft)),
    ...(asEdit.success ? {} : wordsFor(asEdit.error, draft)),
  }
  const isTold = (field: FormField): boolean => {
    // Keys may also be published at an address.
    if (field === 'publicKeys' && draft.jwksUri.trim() !== '') return draft.publicKeys.length > 0
    const related = DEPENDS_ON[field]
    return field in changes || (related !== undefined && related in changes)
  }
  const told = Object.entries(errors).filter(([field]) => isTold(field as FormField))
  if (told.length > 0) return { errors: Object.fromEntries(told) }
  return { changes: clientEditSchema.parse(changes) }
}

/** The parts that differ from what the client had when the form opened. */
export function changedParts(draft: TenantDraft, { client }: DirectoryClient): ClientEdit {
  const [before, now] = [editOf(tenantDraftOf(client)), editOf(draft)]
  const changed = EDITABLE_PARTS.filter((part) => !isSamePart(part, before[part], now[part]))
  return Object.fromEntries(changed.map((part) => [part, now[part]]))
}

function editOf(draft: TenantDraft): ClientEdit {
  const { clientName, description, clientUri, logoUri, jwksUri } = draft
  return { clientName, description, clientUri, logoUri, jwksUri, ...typedParts(draft) }
}

function newClientOf(draft: TenantDraft): unknown {
  const { appType, clientName, description, trusted } = draft
  return { appType, clientName, description, trusted, ...typedParts(draft) }
}

/** Each field's faults; for a list, one a line that says which line it is about. */
function wordsFor(error: z.ZodError, draft: TenantDraft): FormErrors {
  const errors: FormErrors = {}
  for (const { path, message } of error.issues) {
    const field = path[0] as FormField
    const words = issueWords(field, message)
    const index = path[1]
    const isList = field === 'redirectUris' || field === 'allowedOrigins'
    const line = isList && typeof index === 'number' ? linesOf(draft[field])[index] : undefined
    const said = line === undefined ? words : t('tenantForm.line', { line: line.line, words })
    errors[field] = errors[field] === undefined ? said : `${errors[field]}\n${said}`
  }
  return errors
}

function issueWords(field: FormField, issue: string): string {
  const ofField = `tenantForm.issues.${field}.${issue}`
  if (hasMessage(ofField)) return t(ofField)
  const general = `tenantForm.issues.${issue}`
  return hasMessage(general) ? t(general) : t('tenantForm.issues.other')
}
