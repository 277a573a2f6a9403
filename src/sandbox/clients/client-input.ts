import { z } from 'zod'
import { ApiError } from '../http/api-error'
import { CLIENT_FIELDS } from './client-fields'

const { clientName, ...optionalFields } = CLIENT_FIELDS

const createClientSchema = z.strictObject({
  ...z.object(optionalFields).partial().shape,
  appType: z.enum(['web', 'native', 'spa', 'anonymous-embed']),
  clientName,
  connectionConfig: z.object({ consentMethod: z.literal('trusted').optional() }).optional(),
})
export type CreateClientInput = z.infer<typeof createClientSchema>

/** What is wrong with a body, in the API's words. */
function wordsFor(error: z.ZodError): string {
  const [issue] = error.issues
  const field = issue?.path.join('.') ?? ''
  const message = issue?.message ?? 'The request body is not valid.'
  const isOurs = message.startsWith(String(issue?.path[0])) && field !== ''
  return isOurs || field === '' ? message : `${field}: ${message}.`
}

/**
 * Checks the form of a create request's body.
 * @throws ApiError 400
 */
export function parseCreateClient(body: unknown): CreateClientInput {
  const parsed = createClientSchema.safeParse(body)
  if (!parsed.success) throw new ApiError(400, wordsFor(parsed.error))
  return parsed.data
}
