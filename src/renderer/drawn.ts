/** A window that is hidden draws nothing. */
const HIDDEN_MS = 250

/** Resolves once what has changed so far is drawn, or soon where nothing is drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, HIDDEN_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      // After the frame that this callback is called before.
      setTimeout(resolve)
    })
  })
}
