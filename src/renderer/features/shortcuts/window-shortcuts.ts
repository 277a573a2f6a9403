import type { MessageKey } from '../../i18n'
import type { KeyCombination } from './key-combination'

export type WindowShortcutId = 'palette' | 'create' | 'refresh' | 'cheatSheet'

export interface WindowShortcut {
  id: WindowShortcutId
  keys: KeyCombination
  label: MessageKey
}

/** The keys of the whole window: what hears them and what lists them both read this. */
export const WINDOW_SHORTCUTS: readonly WindowShortcut[] = [
  { id: 'palette', keys: { key: 'k', command: true }, label: 'shortcuts.window.palette' },
  { id: 'create', keys: { key: 'n', command: true }, label: 'shortcuts.window.create' },
  { id: 'refresh', keys: { key: 'F5' }, label: 'shortcuts.window.refresh' },
  { id: 'cheatSheet', keys: { key: '?' }, label: 'shortcuts.window.cheatSheet' },
]
