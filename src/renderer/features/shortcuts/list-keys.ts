import type { MessageKey } from '../../i18n'
import { TENANT_KEYS } from '../tenants/tenant-action'
import type { KeyCombination } from './key-combination'

/** A line of the list of keys: a combination, or the words for several of them. */
export interface KeyLine {
  keys: KeyCombination | MessageKey
  label: MessageKey
}

/** Keys that the whole window knows and one of its parts hears. */
export const PANE_KEYS: readonly KeyLine[] = [
  { keys: { key: 'f', command: true }, label: 'shortcuts.window.search' },
  { keys: { key: 'Escape' }, label: 'shortcuts.window.close' },
]

/** The keys that a list hears itself. */
export const LIST_KEYS: readonly KeyLine[] = [
  { keys: 'shortcuts.keys.arrows', label: 'shortcuts.list.move' },
  { keys: 'shortcuts.keys.pages', label: 'shortcuts.list.page' },
  { keys: 'shortcuts.keys.ends', label: 'shortcuts.list.ends' },
  { keys: 'shortcuts.keys.corners', label: 'shortcuts.list.corners' },
  { keys: 'shortcuts.keys.shiftArrows', label: 'shortcuts.list.extend' },
  { keys: 'shortcuts.keys.toggle', label: 'shortcuts.list.toggle' },
  { keys: 'shortcuts.keys.selectAll', label: 'shortcuts.list.selectAll' },
  { keys: 'shortcuts.keys.menu', label: 'shortcuts.list.menu' },
]

/** The keys of the places, and of the line between two panes. */
export const PLACE_KEYS: readonly KeyLine[] = [
  { keys: 'shortcuts.keys.upDown', label: 'shortcuts.places.move' },
  { keys: 'shortcuts.keys.leftRight', label: 'shortcuts.places.fold' },
  { keys: { key: 'Enter' }, label: 'shortcuts.places.open' },
  { keys: { key: 'Enter', command: true }, label: 'shortcuts.places.openBeside' },
  { keys: 'shortcuts.keys.menu', label: 'shortcuts.places.menu' },
  { keys: 'shortcuts.keys.letters', label: 'shortcuts.places.find' },
  { keys: 'shortcuts.keys.shiftLeftRight', label: 'shortcuts.places.divider' },
]

/** What the list of tenants knows besides the keys of every list. */
export const TENANT_LIST_KEYS: readonly KeyLine[] = [
  { keys: TENANT_KEYS.open, label: 'shortcuts.tenants.open' },
  { keys: TENANT_KEYS.openBeside, label: 'shortcuts.tenants.openBeside' },
  { keys: TENANT_KEYS.copyHostnames, label: 'shortcuts.tenants.copyHostnames' },
]
