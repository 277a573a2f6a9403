import { onBeforeUnmount, onMounted } from 'vue'

/** Keys of the whole window, each with what it does. */
export interface Shortcuts {
  /** F5. */
  refresh: () => void
  /** Ctrl+N, or Command+N. */
  create: () => void
}

/** Hears the window's keys while the component is shown. A dialog in front keeps them to itself. */
export function useShortcuts({ refresh, create }: Shortcuts): void {
  function onKeydown(event: KeyboardEvent): void {
    const action = actionOf(event)
    if (action === undefined || event.repeat) return
    event.preventDefault()
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) action()
  }

  function actionOf({
    key,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
  }: KeyboardEvent): (() => void) | undefined {
    if (shiftKey || altKey) return undefined
    if (key === 'F5') return refresh
    return (ctrlKey || metaKey) && key.toLowerCase() === 'n' ? create : undefined
  }

  onMounted(() => window.addEventListener('keydown', onKeydown))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKeydown))
}
