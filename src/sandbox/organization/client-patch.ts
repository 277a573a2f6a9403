import { z } from 'zod'
import { ApiError } from '../http/api-error'
import type { StoredClient } from '../store/clients'
import { apiClientNameSchema } from './client-input'

const PATHS = ['/clientName', '/description', '/allowedScopes'] as const

const operationSchema = z.strictObject({
  op: z.enum(['add', 'replace', 'remove']),
  path: z.enum(PATHS),
  value: z.unknown().optional(),
})

const patchSchema = z.array(operationSchema).min(1)

const VALUE_SCHEMAS = {
  clientName: apiClientNameSchema,
  description: z.string('description must be a string.'),
  allowedScopes: z.array(z.string(), 'allowedScopes must be a list of strings.'),
} as const

type PatchedField = keyof typeof VALUE_SCHEMAS

function refuse(index: number, detail: string): ApiError {
  return new ApiError(400, `Operation ${String(index)}: ${detail}`)
}

function parseValue(field: PatchedField, value: unknown, index: number): Partial<StoredClient> {
  const parsed = VALUE_SCHEMAS[field].safeParse(value)
  if (parsed.success) return { [field]: parsed.data }
  throw refuse(index, parsed.error.issues[0]?.message ?? 'the value is not valid.')
}

/**
 * Applies a JSON Patch (RFC 6902) to a client, all of it or nothing. Only the name, the
 * description and the scopes of a client can change this way.
 * @returns the changed client; the given one stays as it was
 * @throws ApiError 400 when the patch is malformed, names another path, or does not apply
 */
export function applyClientPatch(client: StoredClient, body: unknown): StoredClient {
  const patch = patchSchema.safeParse(body)
  if (!patch.success) {
    const paths = PATHS.join(', ')
    throw new ApiError(
      400,
      `The body must be a JSON Patch with operations add, replace and remove on ${paths}.`,
    )
  }
  return patch.data.reduce<StoredClient>((patched, operation, index) => {
    const field = operation.path.slice(1) as PatchedField
    if (operation.op !== 'add' && patched[field] === undefined) {
      throw refuse(index, `there is no ${field} to ${operation.op}.`)
    }
    if (operation.op !== 'remove') {
      return { ...patched, ...parseValue(field, operation.value, index) }
    }
    if (field === 'clientName') throw refuse(index, 'clientName cannot be removed.')
    return { ...patched, [field]: undefined }
  }, client)
}
