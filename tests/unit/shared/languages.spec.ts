import { describe, expect, it } from 'vitest'
import { chooseLanguage, type Language } from '../../../src/shared/languages'

describe('chooseLanguage', () => {
  it.each<[string[], Language]>([
    [['de-AT', 'en-GB'], 'de'],
    [['nl-NL', 'fr', 'de'], 'fr'],
    [['ja'], 'ja'],
    [['en-US', 'de'], 'en'],
    [['nl', 'pt-BR'], 'en'],
    [[], 'en'],
  ])('%j is answered in %s', (preferred, language) => {
    expect(chooseLanguage(preferred)).toBe(language)
  })
})
