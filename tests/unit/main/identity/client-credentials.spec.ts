import { afterEach, describe, expect, it, vi } from 'vitest'
import { REQUEST_TIMEOUT_MS } from '../../../../src/main/cloud/cloud-client'
import { requestClientCredentialsToken } from '../../../../src/main/identity/client-credentials'
import { caught } from '../../../support/main/caught'
import { fakeFetch, json, networkFailures, type Answer } from '../../../support/main/fake-fetch'

const BASE_URL = 'https://console.example'
const credentials = { clientId: 'id', clientSecret: 'made-up' }
const granted = { access_token: 'token', token_type: 'Bearer', expires_in: 21_600, scope: 'a b' }

function ask(answer: Answer, baseUrl = BASE_URL) {
  const { fetch, sent } = fakeFetch(answer)
  return { outcome: requestClientCredentialsToken(fetch, baseUrl, credentials), sent }
}

afterEach(() => void vi.restoreAllMocks())

describe('requestClientCredentialsToken', () => {
  it('asks in the JSON that Qlik documents, and follows no redirect', async () => {
    const { outcome, sent } = ask(json(granted))
    expect(await outcome).toEqual({ accessToken: 'token', expiresInS: 21_600 })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.url).toBe(`${BASE_URL}/oauth/token`)
    expect(sent[0]?.init).toMatchObject({ method: 'POST', redirect: 'error', credentials: 'omit' })
    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      client_id: 'id',
      client_secret: 'made-up',
      grant_type: 'client_credentials',
    })
  })

  it.each(['http://console.example', 'http://127.0.0.1.evil.example', 'file:///tmp'])(
    'sends no secret to %s',
    async (baseUrl) => {
      const { outcome, sent } = ask(json(granted), baseUrl)
      expect((await caught(outcome)).code).toBe('insecure-url')
      expect(sent).toHaveLength(0)
    },
  )

  it('says on a 401 that the credentials are wrong, without repeating them', async () => {
    const error = await caught(ask(json({ errors: [] }, 401)).outcome)
    expect(error).toMatchObject({
      code: 'bad-credentials',
      details: { status: 401, host: 'console.example' },
    })
    expect(JSON.stringify(error.toValue())).not.toContain('made-up')
  })

  it.each([
    ['a 400', json({ errors: [{ code: 'X', title: 'Y' }] }, 400), 'refused'],
    ['a 403', json({}, 403), 'forbidden'],
    ['a 429', json({}, 429, { 'retry-after': '3' }), 'rate-limited'],
    ['a 500', json({}, 500), 'server-error'],
    ['a web page', new Response('<h1>Hotel</h1>'), 'bad-answer'],
    ['an empty answer', new Response(''), 'bad-answer'],
    ['a token without an end', json({ ...granted, expires_in: undefined }), 'bad-answer'],
    ['a token that ended before', json({ ...granted, expires_in: 0 }), 'bad-answer'],
    ['an empty token', json({ ...granted, access_token: '' }), 'bad-answer'],
    ['a refused connection', networkFailures.refused(), 'offline'],
    ['a broken connection', networkFailures.reset(), 'offline'],
    ['a refused certificate', networkFailures.certificate(), 'untrusted-certificate'],
  ] as const)('names %s', async (_what, answer, code) => {
    const { outcome, sent } = ask(answer)
    expect((await caught(outcome)).code).toBe(code)
    expect(sent).toHaveLength(1)
  })

  it('gives up in time', async () => {
    const asked = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
    expect((await caught(ask(json(granted)).outcome)).code).toBe('timed-out')
    expect(asked).toHaveBeenCalledExactlyOnceWith(REQUEST_TIMEOUT_MS)
  })
})
