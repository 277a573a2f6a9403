/**
 * Parts of the page that are written by hand: what changes in every row in view with each letter
 * typed, within a frame. Elements are made once, and only what is another than before is written.
 */

/** Writes a value only when it is another than the last time. */
export function onlyChanges<Value>(write: (value: Value) => void): (value: Value) => void {
  let written: Value
  let isWritten = false
  return (value) => {
    if (isWritten && value === written) return
    written = value
    isWritten = true
    write(value)
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

/** Writes one of an element's classes, each in the place of the one before. */
export function classOf(element: Element): (name: string | undefined) => void {
  let before: string | undefined
  return onlyChanges((name) => {
    // One change, not two: the engine looks at an element's style with each.
    if (before !== undefined && name !== undefined) element.classList.replace(before, name)
    else if (before !== undefined) element.classList.remove(before)
    else if (name !== undefined) element.classList.add(name)
    before = name
  })
}

/** A new text at the end of an element, and the way to change it. */
export function newText(parent: Element): (text: string) => void {
  const node = document.createTextNode('')
  parent.append(node)
  return onlyChanges((text) => (node.data = text))
}
