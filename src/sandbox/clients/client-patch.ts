import { z } from 'zod'
import { ApiError } from '../http/api-error'
import type { StoredClient } from '../store/clients'
import { CLIENT_FIELDS } from './client-fields'

/** A key as such, or as the text of its JSON: the published patch knows strings only. */
const publicKeys = z.preprocess((value) => {
  if (!Array.isArray(value)) return value
  return value.map((key: unknown) => (typeof key === 'string' ? parseJson(key) : key))
}, CLIENT_FIELDS.publicKeys)

const VALUE_SCHEMAS = {
  ...CLIENT_FIELDS,
  publicKeys,
  jwksUri: z.string('jwksUri must be a string.'),
} as const

export type PatchedField = keyof typeof VALUE_SCHEMAS

const operationSchema = z.strictObject({
  op: z.enum(['add', 'replace', 'remove']),
  path: z.templateLiteral(['/', z.enum(Object.keys(VALUE_SCHEMAS) as PatchedField[])]),
  value: z.unknown().optional(),
})

const patchSchema = z.array(operationSchema).min(1)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function refuse(index: number, detail: string): ApiError {
  return new ApiError(400, `Operation ${String(index)}: ${detail}`)
}

function parseValue(field: PatchedField, value: unknown, index: number): Partial<StoredClient> {
  const parsed = VALUE_SCHEMAS[field].safeParse(value)
  if (parsed.success) return { [field]: parsed.data }
  throw refuse(index, parsed.error.issues[0]?.message ?? 'the value is not valid.')
}

/**
 * Applies a JSON Patch (RFC 6902) to a client, all of it or nothing.
 * @param fields what may change this way
 * @returns the changed client; the given one stays as it was
 * @throws ApiError 400 when the patch is malformed, names another path, or does not apply
 */
export function applyClientPatch(
  client: StoredClient,
  body: unknown,
  fields: readonly PatchedField[],
): StoredClient {
  const patch = patchSchema.safeParse(body)
  const operations = patch.data?.map((operation) => ({
    ...operation,
    field: operation.path.slice(1) as PatchedField,
  }))
  if (operations?.every(({ field }) => fields.includes(field)) !== true) {
    const paths = fields.map((field) => `/${field}`).join(', ')
    throw new ApiError(
      400,
      `The body must be a JSON Patch with operations add, replace and remove on ${paths}.`,
    )
  }
  return operations.reduce<StoredClient>((patched, { op, field, value }, index) => {
    if (op !== 'add' && patched[field] === undefined) {
      throw refuse(index, `there is no ${field} to ${op}.`)
    }
    if (op !== 'remove') return { ...patched, ...parseValue(field, value, index) }
    if (field === 'clientName') throw refuse(index, 'clientName cannot be removed.')
    return { ...patched, [field]: undefined }
  }, client)
}
