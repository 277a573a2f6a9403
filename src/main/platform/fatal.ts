import { app, dialog } from 'electron'
import type { MainWords } from '../locales/en'
import { wordsFor } from '../locales/words'
import { fatalText } from './fatal-text'

/**
 * Says that the app cannot start, and ends it: without this a failed start would leave a process
 * without a window. What it cannot read is left as it is.
 */
export function failToStart(thrown: unknown): void {
  const words = wordsFor(app.getPreferredSystemLanguages()).cannotStart
  dialog.showErrorBox(words.title, fatalText(words, thrown, app.getPath('userData')))
  app.exit(1)
}

/** Says that the window keeps failing, and ends the app in good order. */
export function giveUpWindow(words: MainWords['windowBroken']): void {
  dialog.showErrorBox(words.title, words.text)
  app.quit()
}
