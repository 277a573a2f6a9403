import { describe, expect, it } from 'vitest'
import { callbackPageFor } from '../../../../src/main/identity/callback-page'
import { wordsFor } from '../../../../src/main/locales/words'
import { LANGUAGES } from '../../../../src/shared/languages'

const OUTCOMES = ['signed-in', 'denied', 'failed', 'unexpected'] as const

describe.each(LANGUAGES)('the page after a sign-in in %s', (language) => {
  it.each(OUTCOMES)('says in plain words how it went (%s)', (outcome) => {
    const { title, text } = wordsFor([language]).callback[outcome]
    const page = callbackPageFor([`${language}-XX`, 'en'])(outcome)
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(`<h1>${title}</h1><p>${text}</p>`)
    expect(page).toContain(`<title>${title} - SAO Desk</title>`)
    expect(page).not.toContain('<script')
  })
})
