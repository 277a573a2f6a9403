import { z } from 'zod'
import { characterCount, CLIENT_NAME_MAX_LENGTH } from '../../shared/model/client'
import { ApiError } from '../http/api-error'

const NAME_LENGTH_WORDS = `at most ${String(CLIENT_NAME_MAX_LENGTH)} characters`

/** A client name as the API takes it: not blank, not too long. It is kept as it was given. */
export const apiClientNameSchema = z
  .string('clientName must be a string.')
  .refine((name) => name.trim() !== '', 'clientName must not be blank.')
  .refine(
    (name) => characterCount(name) <= CLIENT_NAME_MAX_LENGTH,
    `clientName must have ${NAME_LENGTH_WORDS}.`,
  )

const texts = z.array(z.string())

const jwkSchema = z
  .looseObject({
    kid: z.string(),
    kty: z.enum(['RSA', 'EC']),
    alg: z.enum(['RS256', 'RS512', 'ES384']),
    use: z.literal('sig'),
    n: z.string().optional(),
    e: z.string().optional(),
    x: z.string().optional(),
    y: z.string().optional(),
    crv: z.string().optional(),
  })
  .refine((key) => !('d' in key), 'publicKeys must not hold private keys.')

const createClientSchema = z
  .strictObject({
    appType: z.enum(['web', 'native', 'spa', 'anonymous-embed']),
    clientName: apiClientNameSchema,
    description: z.string().optional(),
    logoUri: z.string().optional(),
    clientUri: z.string().optional(),
    redirectUris: texts.optional(),
    allowedOrigins: texts.optional(),
    allowedScopes: texts.optional(),
    allowedGrantTypes: z
      .array(z.enum(['client_credentials', 'urn:qlik:oauth:user-impersonation']))
      .optional(),
    allowedAuthMethods: z.array(z.enum(['client_secret', 'private_key_jwt'])).optional(),
    publicKeys: z.array(jwkSchema).optional(),
    connectionConfig: z.object({ consentMethod: z.literal('trusted').optional() }).optional(),
  })
  .superRefine((client, context) => {
    const refuse = (field: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [field], message })
    }
    if (client.appType !== 'web' && client.allowedGrantTypes !== undefined) {
      refuse('allowedGrantTypes', 'allowedGrantTypes is for the app type web only.')
    }
    if (client.appType !== 'spa' && client.allowedOrigins !== undefined) {
      refuse('allowedOrigins', 'allowedOrigins is for the app type spa only.')
    }
    const usesKeys = client.allowedAuthMethods?.includes('private_key_jwt') === true
    if (usesKeys && (client.publicKeys ?? []).length === 0) {
      refuse('publicKeys', 'publicKeys is needed for private_key_jwt.')
    }
  })
export type CreateClientInput = z.infer<typeof createClientSchema>

/**
 * Says in the API's words what is wrong with a body.
 * @throws ApiError 400 always
 */
function refuseBody(error: z.ZodError): never {
  const [issue] = error.issues
  const field = issue?.path.join('.') ?? ''
  const message = issue?.message ?? 'The request body is not valid.'
  const isOurs = message.startsWith(field) && field !== ''
  throw new ApiError(400, isOurs || field === '' ? message : `${field}: ${message}.`)
}

/**
 * Checks the body of a create request.
 * @throws ApiError 400
 */
export function parseCreateClient(body: unknown): CreateClientInput {
  const parsed = createClientSchema.safeParse(body)
  return parsed.success ? parsed.data : refuseBody(parsed.error)
}
