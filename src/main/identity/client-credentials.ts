import { z } from 'zod'
import { AppError } from '../../shared/errors'
import { isAllowedBaseUrl } from '../../shared/model/connection'
import { errorFromAnswer } from '../cloud/answer-errors'
import { REQUEST_TIMEOUT_MS } from '../cloud/cloud-client'
import { classifyNetworkFailure, type Fetch } from '../cloud/fetch'
import { fetchText, type TextAnswer } from '../cloud/fetch-text'
import type { Tokens } from './oidc'

/** How a client proves who it is: with a secret, or with a signed assertion (RFC 7523, 2.2). */
export type ClientCredentials =
  { clientId: string; clientSecret: string } | { clientId: string; assertion: string }

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** Where a service gives tokens. */
export function tokenEndpoint(baseUrl: string): string {
  return `${baseUrl}/oauth/token`
}

const tokenSchema = z.looseObject({
  access_token: z.string().min(1),
  token_type: z.string(),
  expires_in: z.number().positive(),
})

/**
 * Asks for a token with a client's own credentials, in the JSON form that Qlik documents for
 * `POST /oauth/token` (an OAuth library would send a form).
 * Source: qlik.dev, organization API, authentication.
 * @throws {AppError} `bad-credentials` when client ID and secret do not fit
 */
export async function requestClientCredentialsToken(
  fetch: Fetch,
  baseUrl: string,
  credentials: ClientCredentials,
): Promise<Tokens> {
  if (!isAllowedBaseUrl(baseUrl)) throw new AppError('insecure-url', 'Use https.')
  const host = new URL(baseUrl).host
  const { response, text } = await post(fetch, tokenEndpoint(baseUrl), host, {
    client_id: credentials.clientId,
    ...('assertion' in credentials
      ? { client_assertion: credentials.assertion, client_assertion_type: ASSERTION_TYPE }
      : { client_secret: credentials.clientSecret }),
    grant_type: 'client_credentials',
  })
  if (response.status === 401) {
    throw new AppError('bad-credentials', 'The client ID or the client secret is wrong.', {
      status: 401,
      host,
    })
  }
  if (!response.ok) throw errorFromAnswer(response, text, host)
  const token = parseToken(text)
  if (token === undefined) {
    throw new AppError('bad-answer', 'The token could not be read.', { host })
  }
  return { accessToken: token.access_token, expiresInS: token.expires_in }
}

async function post(
  fetch: Fetch,
  url: string,
  host: string,
  body: Record<string, string>,
): Promise<TextAnswer> {
  const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
  try {
    return await fetchText(fetch, url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      signal: timeout,
    })
  } catch (cause) {
    if (timeout.aborted) throw new AppError('timed-out', 'No token in time.', { host }, { cause })
    throw classifyNetworkFailure(cause) === 'untrusted-certificate'
      ? new AppError('untrusted-certificate', 'The certificate was refused.', { host }, { cause })
      : new AppError('offline', 'The service cannot be reached.', { host }, { cause })
  }
}

function parseToken(text: string): z.infer<typeof tokenSchema> | undefined {
  try {
    return tokenSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
