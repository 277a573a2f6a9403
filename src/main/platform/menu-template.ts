import type { MenuItemConstructorOptions } from 'electron'
import type { MainWords } from '../locales/en'

const LINE = { type: 'separator' } as const

/**
 * The application menu: the system's own roles, so that editing keys work everywhere, under labels
 * of ours, because Electron words roles in English only. Reload and the developer tools are left
 * out of a packaged app.
 */
export function menuTemplate(options: {
  words: MainWords['menu']
  isMac: boolean
  isPackaged: boolean
}): MenuItemConstructorOptions[] {
  const { words, isMac, isPackaged } = options
  return [
    isMac ? appMenu(words) : { label: words.file, submenu: [{ role: 'quit', label: words.quit }] },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        LINE,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'delete', label: words.delete },
        LINE,
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    {
      role: 'window',
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'zoom', label: words.zoom },
        isMac ? { role: 'front', label: words.front } : { role: 'close', label: words.close },
      ],
    },
    ...(isPackaged ? [] : [developMenu(words)]),
  ]
}

/** The menu in the app's name, which macOS has and other systems do not. */
function appMenu(words: MainWords['menu']): MenuItemConstructorOptions {
  return {
    label: 'SAO Desk',
    submenu: [
      { role: 'about', label: words.about },
      LINE,
      { role: 'services', label: words.services },
      LINE,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      LINE,
      { role: 'quit', label: words.quitApp },
    ],
  }
}

function developMenu(words: MainWords['menu']): MenuItemConstructorOptions {
  return {
    label: words.develop,
    submenu: [
      { role: 'forceReload', label: words.reload },
      { role: 'toggleDevTools', label: words.developerTools },
    ],
  }
}
