import { Menu } from 'electron'
import { type MenuOptions, menuTemplate } from './menu-template'

/** Sets the application menu. */
export function setApplicationMenu(options: Omit<MenuOptions, 'isMac'>): void {
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...options, isMac })))
}
