import { describe, expect, it } from 'vitest'
import { callbackPage } from '../../../../src/main/identity/callback-page'

describe('callbackPage', () => {
  it.each([
    ['signed-in', 'You are signed in'],
    ['denied', 'Sign-in cancelled'],
    ['failed', 'The sign-in did not finish'],
    ['unexpected', 'Nothing to see here'],
  ] as const)('says in plain words how it went (%s)', (outcome, title) => {
    const page = callbackPage(outcome)
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toContain(`<title>${title} - SAO Desk</title>`)
    expect(page).not.toContain('<script')
  })
})
