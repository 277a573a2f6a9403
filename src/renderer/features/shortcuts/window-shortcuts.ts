import type { MessageKey } from '../../i18n'
import type { KeyCombination } from './key-combination'

export type WindowShortcutId =
  | 'palette'
  | 'create'
  | 'refresh'
  | 'activity'
  | 'cheatSheet'
  | 'manual'
  | 'settings'
  | 'diagnostics'
  | 'lock'
  | PaneShortcutId
/** Makes a pane the active one, counted from the left. */
export type PaneShortcutId = 'pane1' | 'pane2' | 'pane3' | 'pane4'

export interface WindowShortcut {
  id: WindowShortcutId
  keys: KeyCombination
  label: MessageKey
  /** A dialog in front does not keep it to itself. */
  inFront?: true
}

/** The keys of the whole window: what hears them and what lists them both read this. */
export const WINDOW_SHORTCUTS: readonly WindowShortcut[] = [
  { id: 'palette', keys: { key: 'k', command: true }, label: 'shortcuts.window.palette' },
  { id: 'create', keys: { key: 'n', command: true }, label: 'shortcuts.window.create' },
  { id: 'refresh', keys: { key: 'F5' }, label: 'shortcuts.window.refresh' },
  { id: 'activity', keys: { key: 'j', command: true }, label: 'shortcuts.window.activity' },
  { id: 'cheatSheet', keys: { key: '?' }, label: 'shortcuts.window.cheatSheet' },
  { id: 'manual', keys: { key: 'F1' }, label: 'shortcuts.window.manual', inFront: true },
  { id: 'settings', keys: { key: ',', command: true }, label: 'shortcuts.window.settings' },
  { id: 'diagnostics', keys: { key: 'i', command: true }, label: 'shortcuts.window.diagnostics' },
  {
    id: 'lock',
    keys: { key: 'l', command: true },
    label: 'shortcuts.window.lock',
    inFront: true,
  },
  { id: 'pane1', keys: { key: '1', command: true }, label: 'shortcuts.window.pane1' },
  { id: 'pane2', keys: { key: '2', command: true }, label: 'shortcuts.window.pane2' },
  { id: 'pane3', keys: { key: '3', command: true }, label: 'shortcuts.window.pane3' },
  { id: 'pane4', keys: { key: '4', command: true }, label: 'shortcuts.window.pane4' },
]
