/**
 * Takes everything that is shown out of the window and brings it back as it was: what was typed, open
 * dialogs, the place in a list, the focus. Meanwhile none of it is in the document, so neither eyes nor
 * assistive technology find it, and it hears no key.
 */
export interface PutAway {
  /** The one element that stands in its place. */
  root: HTMLElement
  bringBack: () => void
}

/** What a hidden dialog would answer by closing or by taking the focus. */
const HEARD_BY_DIALOGS = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'focusin', 'focusout']

/** Puts the document's content away. */
export function putAway(): PutAway {
  const shown = document.body
  const focused = document.activeElement
  const scrolled = [...shown.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }))
  const body = document.createElement('body')
  const root = document.createElement('div')
  root.style.height = '100%'
  body.append(root)
  document.documentElement.replaceChild(body, shown)

  const silence = (event: Event): void => event.stopImmediatePropagation()
  for (const name of HEARD_BY_DIALOGS) window.addEventListener(name, silence, { capture: true })
  // What opens by itself meanwhile goes where the rest is.
  const watcher = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) shown.append(node)
    }
  })

  watcher.observe(body, { childList: true })

  return {
    root,
    bringBack: () => {
      watcher.disconnect()
      for (const name of HEARD_BY_DIALOGS) {
        window.removeEventListener(name, silence, { capture: true })
      }
      document.documentElement.replaceChild(shown, body)
      for (const { element, top, left } of scrolled) element.scrollTo({ top, left })
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
    },
  }
}
