import { type Component, h, render } from 'vue'

/** A component drawn into a page that nobody sees. */
export interface Mounted {
  element: HTMLElement
  /** Draws it again with other properties. */
  update: (props: object) => void
  remove: () => void
}

/**
 * Draws a component into the page of the test's environment, as a window does.
 * @throws {TypeError} when it draws no element
 */
export function mounted(component: Component, props: object): Mounted {
  const holder = document.createElement('div')
  const update = (values: object): void => {
    render(h(component, values as Record<string, unknown>), holder)
  }
  update(props)
  const element = holder.firstElementChild
  if (!(element instanceof HTMLElement)) throw new TypeError('The component draws no element.')
  return { element, update, remove: () => render(null, holder) }
}
