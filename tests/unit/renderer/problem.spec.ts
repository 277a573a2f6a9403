import { describe, expect, it } from 'vitest'
import { describeProblem, detailsText } from '../../../src/renderer/problem'
import { useBrowserGlobals } from './support/browser'

describe('describeProblem', () => {
  useBrowserGlobals()

  it('says what happened, what it means and what to do', () => {
    expect(describeProblem({ code: 'offline', message: 'fetch failed' })).toMatchObject({
      what: 'Qlik Cloud could not be reached.',
      data: 'Nothing was changed. What you see here may be out of date.',
      next: 'Check the network connection, then try again.',
    })
  })

  it('names the missing right', () => {
    const details = { missingScope: 'cloud-console.oauth-clients:write' }
    const { next } = describeProblem({ code: 'forbidden', message: '', details })
    expect(next).toContain('cloud-console.oauth-clients:write')
  })

  it('says how long to wait when the service does', () => {
    const details = { retryAfterSeconds: 75 }
    const { next } = describeProblem({ code: 'rate-limited', message: '', details })
    expect(next).toBe('Try again in 1 min 15 s.')
  })

  it('keeps the words of the service for the details, and only what there is', () => {
    const words = describeProblem({
      code: 'refused',
      message: 'Refused by the service.',
      details: { status: 400, qlikCode: 'X-1', traceId: 'abc', fields: ['name', 'baseUrl'] },
    })
    expect(detailsText(words).split('\n')).toEqual([
      'Qlik’s code: X-1',
      'Trace ID: abc',
      'Fields: name, baseUrl',
      'HTTP status: 400',
      'Code: refused',
      'Message: Refused by the service.',
    ])
  })
})
