import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * Sets the application menu: the system's own roles, so that editing keys work everywhere. Reload
 * and the developer tools are left out of a packaged app.
 */
export function setApplicationMenu(isPackaged: boolean): void {
  const isMac = process.platform === 'darwin'
  const develop: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ label: 'Develop', submenu: [{ role: 'forceReload' }, { role: 'toggleDevTools' }] }]
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    ...(isMac ? [] : [{ label: 'File', submenu: [{ role: 'quit' } as const] }]),
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    ...develop,
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
