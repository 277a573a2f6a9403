import { describe, expect, it } from 'vitest'
import { errorFromAnswer } from '../../../../src/main/cloud/answer-errors'

const HOST = 'console.example'

function fromAnswer(status: number, body: string, headers: Record<string, string> = {}) {
  return errorFromAnswer(new Response(null, { status, headers }), body, HOST, 'clients:write')
}

describe('errorFromAnswer', () => {
  it.each([
    [400, 'refused'],
    [401, 'session-expired'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [408, 'timed-out'],
    [409, 'conflict'],
    [418, 'refused'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'server-error'],
    [599, 'server-error'],
    [304, 'bad-answer'],
  ] as const)('names a %i %s', (status, code) => {
    expect(fromAnswer(status, '').code).toBe(code)
  })

  it("keeps Qlik's words from the clients' error shape", () => {
    const body = { errors: [{ code: 'OAUTH-1', title: 'Bad name', detail: 'Too long' }] }
    expect(fromAnswer(400, JSON.stringify(body)).details).toEqual({
      status: 400,
      host: HOST,
      qlikCode: 'OAUTH-1',
      qlikTitle: 'Bad name',
      qlikDetail: 'Too long',
    })
  })

  it("keeps Qlik's words and the trace ID from the tenants' error shape", () => {
    const error = {
      code: 'TENANTS-3',
      status: 403,
      title: 'Forbidden',
      meta: {},
      source: { parameter: 'filter' },
    }
    const body = { errors: [error], traceId: 'trace-1' }
    expect(fromAnswer(403, JSON.stringify(body)).details).toEqual({
      status: 403,
      host: HOST,
      qlikCode: 'TENANTS-3',
      qlikTitle: 'Forbidden',
      traceId: 'trace-1',
      missingScope: 'clients:write',
    })
  })

  it.each([
    '',
    '<!doctype html><h1>Log in</h1>',
    '{"errors":"none"}',
    '{',
    'null',
    '{"errors":[]}',
  ])('makes do with the status for the body %j', (body) => {
    expect(fromAnswer(500, body).details).toEqual({ status: 500, host: HOST })
  })

  it.each([
    ['qlik-trace-id', 'a'],
    ['x-request-id', 'b'],
  ])('takes the trace ID from the header %s', (header, value) => {
    expect(fromAnswer(500, '', { [header]: value }).details?.traceId).toBe(value)
  })

  it('says how long to wait', () => {
    expect(fromAnswer(429, '', { 'retry-after': '7' }).details?.retryAfterSeconds).toBe(7)
    expect(fromAnswer(429, '', { 'retry-after': 'soon' }).details).not.toHaveProperty(
      'retryAfterSeconds',
    )
  })

  it('names no missing right where a call needs none', () => {
    const response = new Response(null, { status: 403 })
    expect(errorFromAnswer(response, '', HOST).details).toEqual({ status: 403, host: HOST })
  })
})
