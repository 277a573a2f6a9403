import type { Context, Middleware } from 'koa'
import { z } from 'zod'
import { readBody, replay } from '../http/body'
import {
  issueToken,
  TOKEN_PATH,
  type TokenPlace,
  type TokenRequest,
  type TokenSource,
} from './client-credentials'

const CLIENT_CREDENTIALS = 'client_credentials'
const FORM_TYPE = 'application/x-www-form-urlencoded'

const bySecretSchema = z
  .object({
    client_id: z.string().min(1),
    client_secret: z.string().min(1),
    scope: z.string().optional(),
  })
  .transform(({ client_id: clientId, client_secret: clientSecret, scope }): TokenRequest => {
    return { credentials: { clientId, clientSecret }, scope }
  })

/** RFC 7523, 2.2: the assertion names the client, so the client ID may be left out. */
const byAssertionSchema = z
  .object({
    client_id: z.string().optional(),
    client_assertion: z.string().min(1),
    client_assertion_type: z.literal('urn:ietf:params:oauth:client-assertion-type:jwt-bearer'),
    scope: z.string().optional(),
  })
  .transform(({ client_id: clientId, client_assertion: assertion, scope }): TokenRequest => {
    return { credentials: { clientId, assertion }, scope }
  })

const grantTypeSchema = z.object({
  grant_type: z.string(),
  client_assertion: z.unknown().optional(),
})

/** The grants that the identity provider answers. They are form-encoded, as OAuth says. */
export const PROVIDER_GRANT_TYPES: readonly string[] = ['authorization_code', 'refresh_token']

interface Answer {
  status: number
  body: object
}

function refusal(status: 400 | 401, error: string, description: string): Answer {
  return { status, body: { error, error_description: description } }
}

function parseBody(ctx: Context, body: Buffer): unknown {
  const text = body.toString('utf8')
  if (ctx.is(FORM_TYPE) === FORM_TYPE) return Object.fromEntries(new URLSearchParams(text))
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function answerRequest(
  source: TokenSource,
  place: TokenPlace,
  raw: unknown,
): Promise<Answer> {
  const grant = grantTypeSchema.safeParse(raw)
  if (!grant.success) return refusal(400, 'invalid_request', 'grant_type is missing.')
  if (grant.data.grant_type !== CLIENT_CREDENTIALS) {
    return refusal(400, 'unsupported_grant_type', 'This grant type is not supported here.')
  }
  const schema = grant.data.client_assertion === undefined ? bySecretSchema : byAssertionSchema
  const request = schema.safeParse(raw)
  if (!request.success) {
    const fields = request.error.issues.map((issue) => issue.path.join('.')).join(', ')
    return refusal(400, 'invalid_request', `Missing or malformed: ${fields}.`)
  }
  const body = await issueToken(source, place, request.data)
  if (body !== undefined) return { status: 200, body }
  const proof = 'clientSecret' in request.data.credentials ? 'secret' : 'assertion'
  return refusal(401, 'invalid_client', `The client ID or the client ${proof} is wrong.`)
}

/**
 * `POST /oauth/token` for client credentials, in JSON and form encoding, as Qlik documents it.
 * Errors have OAuth's shape (RFC 6749, 5.2).
 * @param passedOn grant types that a later handler answers; it finds the body still unread
 */
export function createTokenRoute(
  source: TokenSource,
  place: TokenPlace,
  passedOn: readonly string[] = [],
): Middleware {
  return async (ctx, next) => {
    if (ctx.path !== TOKEN_PATH || ctx.method !== 'POST') {
      await next()
      return
    }
    const bytes = await readBody(ctx.req)
    const raw = parseBody(ctx, bytes)
    if (passedOn.includes(grantTypeSchema.safeParse(raw).data?.grant_type ?? '')) {
      ctx.req = ctx.request.req = replay(ctx.req, bytes)
      await next()
      return
    }
    ctx.set('Cache-Control', 'no-store')
    const { status, body } = await answerRequest(source, place, raw)
    ctx.status = status
    ctx.body = body
  }
}
