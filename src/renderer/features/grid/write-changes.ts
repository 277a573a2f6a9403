import { type Component, h, render } from 'vue'

/**
 * Parts of the page that are written by hand: what changes in every row in view with each letter
 * typed, within a frame. Elements are made once, and only what is another than before is written.
 */

/** Writes values only when one of them is another than the last time. */
export function onlyChanges<Values extends readonly unknown[]>(
  write: (...values: Values) => void,
): (...values: Values) => void {
  let written: Values | undefined
  return (...values) => {
    if (written?.every((value, place) => value === values[place])) return
    written = values
    write(...values)
  }
}

/** A new element with its classes and attributes. */
export function newElement(
  tag: string,
  classes: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = document.createElement(tag)
  element.classList.add(...classes)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

/** Writes an attribute of an element; without a value there is none. */
export function attributeOf(element: Element, name: string): (value: string | undefined) => void {
  return onlyChanges((value) => {
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, value)
  })
}

/** Writes a custom property of an element's style. */
export function propertyOf(element: HTMLElement, name: `--${string}`): (value: number) => void {
  return onlyChanges((value) => element.style.setProperty(name, String(value)))
}

/** A new text at the end of an element, and the way to change it. */
export function newText(parent: Element): (text: string) => void {
  const node = document.createTextNode('')
  parent.append(node)
  return onlyChanges((text) => (node.data = text))
}

/**
 * Makes an icon's elements, new ones with each call.
 * @param properties as the icon's component takes them
 */
export function iconMaker(icon: Component, properties: Record<string, unknown>): () => Node {
  let first: Element | null = null
  return () => {
    if (first === null) {
      const holder = document.createElement('div')
      render(h(icon, { 'aria-hidden': 'true', ...properties }), holder)
      first = holder.firstElementChild
    }
    if (first === null) throw new Error('The icon draws no element.')
    return first.cloneNode(true)
  }
}
