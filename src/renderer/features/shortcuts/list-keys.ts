import type { MessageKey } from '../../i18n'

/** The keys that the list of clients hears itself. */
export const LIST_KEYS: readonly { keys: MessageKey; label: MessageKey }[] = [
  { keys: 'shortcuts.keys.arrows', label: 'shortcuts.list.move' },
  { keys: 'shortcuts.keys.pages', label: 'shortcuts.list.page' },
  { keys: 'shortcuts.keys.ends', label: 'shortcuts.list.ends' },
  { keys: 'shortcuts.keys.corners', label: 'shortcuts.list.corners' },
  { keys: 'shortcuts.keys.shiftArrows', label: 'shortcuts.list.extend' },
  { keys: 'shortcuts.keys.toggle', label: 'shortcuts.list.toggle' },
  { keys: 'shortcuts.keys.selectAll', label: 'shortcuts.list.selectAll' },
  { keys: 'shortcuts.keys.menu', label: 'shortcuts.list.menu' },
]
