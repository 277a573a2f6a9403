import type { MenuItemConstructorOptions } from 'electron'
import type { MenuEntry } from '../../shared/ipc-contract'
import type { MainWords } from '../locales/en'

const LINE = { type: 'separator' } as const

export interface MenuOptions {
  words: MainWords['menu']
  isMac: boolean
  isPackaged: boolean
  /** Called with what the menu leaves to the window. */
  onChosen: (entry: MenuEntry) => void
  /** Called without the window: the manual opens while it is locked, or fails, too. */
  onManual: () => void
}

/**
 * The application menu: the system's own roles, so that editing keys work everywhere, under labels
 * of ours, because Electron words roles in English only. Reload and the developer tools are left
 * out of a packaged app.
 */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { words, isMac, isPackaged } = options
  return [
    isMac ? appMenu(options) : fileMenu(options),
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
    helpMenu(options),
  ]
}

function fileMenu(options: MenuOptions): MenuItemConstructorOptions {
  const { words } = options
  return {
    label: words.file,
    submenu: [...ownEntries(options), LINE, { role: 'quit', label: words.quit }],
  }
}

/**
 * What the window does. It hears the keys itself; the menu prints them, and takes them only where a
 * page leaves them to it.
 */
function ownEntries({ words, onChosen }: MenuOptions): MenuItemConstructorOptions[] {
  return [
    {
      label: words.settings,
      accelerator: 'CommandOrControl+,',
      registerAccelerator: false,
      click: () => onChosen('settings'),
    },
    {
      label: words.lock,
      accelerator: 'CommandOrControl+L',
      registerAccelerator: false,
      click: () => onChosen('lock'),
    },
  ]
}

function helpMenu({ words, onChosen, onManual }: MenuOptions): MenuItemConstructorOptions {
  return {
    role: 'help',
    label: words.help,
    submenu: [
      { label: words.manual, accelerator: 'F1', click: onManual },
      LINE,
      {
        label: words.diagnostics,
        accelerator: 'CommandOrControl+I',
        registerAccelerator: false,
        click: () => onChosen('diagnostics'),
      },
    ],
  }
}

/** The menu in the app's name, which macOS has and other systems do not. */
function appMenu(options: MenuOptions): MenuItemConstructorOptions {
  const { words } = options
  return {
    label: 'SAO Desk',
    submenu: [
      { role: 'about', label: words.about },
      LINE,
      ...ownEntries(options),
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
