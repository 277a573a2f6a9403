import { chooseLanguage, type Language } from '../../shared/languages'
import { de } from './de'
import { en, type MainWords } from './en'
import { fr } from './fr'
import { ja } from './ja'

const WORDS: Record<Language, MainWords> = { en, de, fr, ja }

/**
 * What the app says outside its window, in the language that the window speaks too.
 * @param preferred the system's preferred languages, the best first
 */
export function wordsFor(preferred: readonly string[]): MainWords {
  return WORDS[chooseLanguage(preferred)]
}
