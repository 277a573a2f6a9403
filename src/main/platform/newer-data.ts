import { dialog } from 'electron'
import type { MainWords } from '../locales/en'

const START_FRESH = 1

/**
 * Asks what to do about data that a newer version wrote: nothing, or to begin anew beside it.
 * @returns whether to begin anew
 */
export async function askAboutNewerData(words: MainWords['newerData']): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'SAO Desk',
    message: words.message,
    detail: words.detail,
    buttons: [words.quit, words.startFresh],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === START_FRESH
}
