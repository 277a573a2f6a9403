import { type Language, spokenLanguage } from '../../shared/languages'
import type { Settings } from '../../shared/model/settings'
import { de } from './de'
import { en, type MainWords } from './en'
import { fr } from './fr'
import { ja } from './ja'

const WORDS: Record<Language, MainWords> = { en, de, fr, ja }

/**
 * What the app says outside its window, in the language that the window speaks too.
 * @param preferred the system's preferred languages, the best first
 * @param wanted the person's own choice
 */
export function wordsFor(
  preferred: readonly string[],
  wanted: Settings['language'] = 'system',
): MainWords {
  return WORDS[spokenLanguage(wanted, preferred)]
}
