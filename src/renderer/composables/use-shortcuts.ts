import { onBeforeUnmount, onMounted } from 'vue'
import { isPressed, isTyping } from '../features/shortcuts/key-combination'
import { WINDOW_SHORTCUTS, type WindowShortcutId } from '../features/shortcuts/window-shortcuts'

/** What keeps the window's keys to itself while it is in front. */
const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="menu"]'

/** Whether a dialog or a menu is in front. */
export function isCovered(): boolean {
  return document.querySelector(IN_FRONT) !== null
}

/** Hears keys of the window while the component is shown. A dialog in front keeps them to itself. */
export function useShortcuts(
  actions: Readonly<Partial<Record<WindowShortcutId, () => void>>>,
): void {
  function onKeydown(event: KeyboardEvent): void {
    const shortcut = WINDOW_SHORTCUTS.find(({ keys }) => isPressed(keys, event))
    const action = shortcut === undefined ? undefined : actions[shortcut.id]
    if (action === undefined || event.repeat || isTyping(event)) return
    event.preventDefault()
    if (shortcut?.inFront === true || !isCovered()) action()
  }

  onMounted(() => window.addEventListener('keydown', onKeydown))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKeydown))
}
