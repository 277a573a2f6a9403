import { watch } from 'vue'
import { spokenLanguage } from '../shared/languages'
import type { Settings } from '../shared/model/settings'
import { speak } from './i18n'

/**
 * Says everything in the language that is wanted, now and whenever that changes.
 * @returns when the window may show its first words
 */
export async function followLanguage(wanted: () => Settings['language']): Promise<void> {
  const follow = async (): Promise<void> => {
    const language = spokenLanguage(wanted(), navigator.languages)
    await speak(language)
    document.documentElement.lang = language
  }
  watch(wanted, follow)
  await follow()
}
