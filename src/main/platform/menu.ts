import { Menu } from 'electron'
import type { MainWords } from '../locales/en'
import { menuTemplate } from './menu-template'

/** Sets the application menu. */
export function setApplicationMenu(words: MainWords['menu'], isPackaged: boolean): void {
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ words, isMac, isPackaged })))
}
