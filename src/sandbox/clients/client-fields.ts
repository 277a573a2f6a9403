import { z } from 'zod'
import { characterCount, CLIENT_NAME_MAX_LENGTH } from '../../shared/model/client'

const NAME_LENGTH_WORDS = `at most ${String(CLIENT_NAME_MAX_LENGTH)} characters`

function text(field: string) {
  return z.string(`${field} must be a string.`)
}

function texts(field: string) {
  return z.array(z.string(), `${field} must be a list of strings.`)
}

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

/** The fields of a client as requests carry them, by themselves. Names are kept as given. */
export const CLIENT_FIELDS = {
  clientName: text('clientName')
    .refine((name) => name.trim() !== '', 'clientName must not be blank.')
    .refine(
      (name) => characterCount(name) <= CLIENT_NAME_MAX_LENGTH,
      `clientName must have ${NAME_LENGTH_WORDS}.`,
    ),
  description: text('description'),
  logoUri: text('logoUri'),
  clientUri: text('clientUri'),
  redirectUris: texts('redirectUris'),
  allowedOrigins: texts('allowedOrigins'),
  allowedScopes: texts('allowedScopes'),
  allowedGrantTypes: z.array(z.enum(['client_credentials', 'urn:qlik:oauth:user-impersonation'])),
  allowedAuthMethods: z.array(z.enum(['client_secret', 'private_key_jwt'])),
  publicKeys: z.array(jwkSchema),
} as const
