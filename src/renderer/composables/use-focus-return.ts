/**
 * Gives the focus back to where it was before a dialog opened, also when the dialog was opened by a
 * key and so has no trigger of its own.
 */
export function useFocusReturn(): {
  remember: (event: Event) => void
  giveBack: (event: Event) => void
} {
  let before: Element | null = null

  return {
    /** For `open-auto-focus`, which comes before the focus moves in: to what asks for it, if any. */
    remember: (event) => {
      before = openerOf(document.activeElement)
      const preferred = (event.target as Element | null)?.querySelector('[data-autofocus]')
      if (!(preferred instanceof HTMLElement)) return
      event.preventDefault()
      preferred.focus()
    },
    /** For `close-auto-focus`. */
    giveBack: (event) => {
      if (!(before instanceof HTMLElement) || !before.isConnected) return
      event.preventDefault()
      before.focus()
    },
  }
}

/** A menu is gone when its dialog closes; the button that opened it names it, and is still there. */
function openerOf(active: Element | null): Element | null {
  const menu = active?.closest('[role="menu"]')
  const opener = document.getElementById(menu?.getAttribute('aria-labelledby') ?? '')
  return opener ?? active
}
