import {
  characterCount,
  CLIENT_DESCRIPTION_MAX_LENGTH,
  CLIENT_NAME_MAX_LENGTH,
  clientDescriptionSchema,
  clientNameSchema,
} from '../../../shared/model/client'
import { t, tn } from '../../i18n'

/** What is in the fields, as typed. */
export interface ClientDraft {
  clientName: string
  description: string
}

/** Checks what was typed: what to send, or what is wrong with each field, in words. */
export function readClientDraft(
  draft: ClientDraft,
): { input: ClientDraft } | { errors: Partial<ClientDraft> } {
  const name = clientNameSchema.safeParse(draft.clientName)
  const description = clientDescriptionSchema.safeParse(draft.description)
  if (name.success && description.success) {
    return { input: { clientName: name.data, description: description.data } }
  }
  return {
    errors: {
      ...(name.success ? {} : { clientName: nameError(draft.clientName) }),
      ...(description.success
        ? {}
        : { description: tooLong(draft.description, CLIENT_DESCRIPTION_MAX_LENGTH) }),
    },
  }
}

function nameError(typed: string): string {
  return typed.trim() === '' ? t('createClient.nameEmpty') : tooLong(typed, CLIENT_NAME_MAX_LENGTH)
}

function tooLong(typed: string, max: number): string {
  return tn('createClient.tooLong', characterCount(typed.trim()) - max, { max })
}
