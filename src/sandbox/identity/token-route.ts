import type { Context, Middleware } from 'koa'
import { z } from 'zod'
import { readBody, replay } from '../http/body'
import type { Audience } from '../store/client-tokens'
import { issueToken, type TokenSource } from './client-credentials'

const TOKEN_PATH = '/oauth/token'

const CLIENT_CREDENTIALS = 'client_credentials'
const FORM_TYPE = 'application/x-www-form-urlencoded'

const tokenRequestSchema = z.object({
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
  grant_type: z.literal(CLIENT_CREDENTIALS),
  scope: z.string().optional(),
})

const grantTypeSchema = z.object({ grant_type: z.string() })

function refuse(ctx: Context, status: 400 | 401, error: string, description: string): void {
  ctx.status = status
  ctx.body = { error, error_description: description }
}

function parseBody(ctx: Context, body: Buffer): unknown {
  const text = body.toString('utf8')
  if (ctx.is(FORM_TYPE) !== false) {
    return Object.fromEntries(new URLSearchParams(text))
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * `POST /oauth/token` for client credentials, in JSON and form encoding, as Qlik documents it.
 * Errors have OAuth's shape (RFC 6749, 5.2).
 * @param passOn handles the other grants, with the body still unread; absent where there are none
 */
export function createTokenRoute(
  source: TokenSource,
  audience: Audience,
  passOn = false,
): Middleware {
  const answer = (ctx: Context, raw: unknown): void => {
    const grant = grantTypeSchema.safeParse(raw)
    if (!grant.success) {
      refuse(ctx, 400, 'invalid_request', 'grant_type is missing.')
      return
    }
    if (grant.data.grant_type !== CLIENT_CREDENTIALS) {
      refuse(ctx, 400, 'unsupported_grant_type', 'This grant type is not supported here.')
      return
    }
    const request = tokenRequestSchema.safeParse(raw)
    if (!request.success) {
      const fields = request.error.issues.map((issue) => issue.path.join('.')).join(', ')
      refuse(ctx, 400, 'invalid_request', `Missing or malformed: ${fields}.`)
      return
    }
    const { client_id: clientId, client_secret: clientSecret, scope } = request.data
    const token = issueToken(source, { clientId, clientSecret, scope }, audience)
    if (token === undefined) {
      refuse(ctx, 401, 'invalid_client', 'The client ID or the client secret is wrong.')
      return
    }
    ctx.body = token
  }

  return async (ctx, next) => {
    if (ctx.path !== TOKEN_PATH || ctx.method !== 'POST') {
      await next()
      return
    }
    const body = await readBody(ctx.req)
    const raw = parseBody(ctx, body)
    const isForm = ctx.is(FORM_TYPE) !== false
    if (
      passOn &&
      isForm &&
      grantTypeSchema.safeParse(raw).data?.grant_type !== CLIENT_CREDENTIALS
    ) {
      ctx.req = ctx.request.req = replay(ctx.req, body)
      await next()
      return
    }
    ctx.set('Cache-Control', 'no-store')
    answer(ctx, raw)
  }
}
