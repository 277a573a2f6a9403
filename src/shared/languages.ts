/** The languages that the app speaks, in its window and around it. */
export const LANGUAGES = ['en', 'de', 'fr', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * The first language of a list of preferences that the app speaks, English if there is none.
 * @param preferred language tags, the best first, as the system or `navigator.languages` has them
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  return preferred.map((tag) => tag.split('-')[0] ?? '').find(isSpoken) ?? 'en'
}

/**
 * The language to speak.
 * @param wanted the person's own choice, or `system`
 * @param preferred as for `chooseLanguage`
 */
export function spokenLanguage(
  wanted: Language | 'system',
  preferred: readonly string[],
): Language {
  return wanted === 'system' ? chooseLanguage(preferred) : wanted
}

function isSpoken(language: string): language is Language {
  return LANGUAGES.some((spoken) => spoken === language)
}
