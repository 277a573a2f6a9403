import { type MessageKey, t } from '../../i18n'
import { CLIENT_ACTIONS } from '../client-actions/client-action'
import { keyText } from './key-combination'
import { type KeyLine, LIST_KEYS, PANE_KEYS, PLACE_KEYS, TENANT_LIST_KEYS } from './list-keys'
import { WINDOW_SHORTCUTS } from './window-shortcuts'

/** Keys that belong together, in words. */
export interface KeyGroup {
  title: string
  lines: { keys: string; label: string }[]
}

const GROUPS: readonly (readonly [title: MessageKey, lines: readonly KeyLine[]])[] = [
  ['shortcuts.groups.window', [...WINDOW_SHORTCUTS, ...PANE_KEYS]],
  ['shortcuts.groups.client', CLIENT_ACTIONS],
  ['shortcuts.groups.list', LIST_KEYS],
  ['shortcuts.groups.places', PLACE_KEYS],
  ['shortcuts.groups.tenants', TENANT_LIST_KEYS],
]

/** Every key there is, from the same lists that hear them. */
export function keyGroups(): KeyGroup[] {
  return GROUPS.map(([title, lines]) => ({
    title: t(title),
    lines: lines.map(({ keys, label }) => ({
      keys: typeof keys === 'string' ? t(keys) : keyText(keys),
      label: t(label),
    })),
  }))
}
