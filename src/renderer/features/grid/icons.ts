import { type Component, h, render } from 'vue'

/** Properties as the icons' components take them. */
interface IconProperties {
  class?: string
  size?: number
}

function drawnIcon(icon: Component, properties: IconProperties = {}): SVGElement {
  const holder = document.createElement('div')
  render(h(icon, { 'aria-hidden': 'true', ...properties }), holder)
  const drawn = holder.firstElementChild
  if (!(drawn instanceof SVGElement)) throw new Error('The icon draws no element.')
  return drawn
}

/** Makes an icon's elements, new ones with each call. */
export function iconMaker(icon: Component, properties: IconProperties): () => Node {
  let first: SVGElement | undefined
  return () => {
    first ??= drawnIcon(icon, properties)
    return first.cloneNode(true)
  }
}

/**
 * An icon's lines as the data of one path (SVG 2, "Path data"), made when it is first asked for. An
 * icon that often becomes another one is one element whose line is written, not several made anew.
 * @throws {Error} when the icon has other shapes than paths and circles
 */
export function iconPath(icon: Component): () => string {
  let data: string | undefined
  return () => (data ??= Array.from(drawnIcon(icon).children, shapeData).join(''))
}

/**
 * A new icon without lines, and the way to draw them.
 * @param like an icon of the same kind: its size, color and width of line are taken
 */
export function newIcon(
  like: Component,
  properties: IconProperties,
): { element: SVGElement; draw: (data: string) => void } {
  const element = drawnIcon(like, properties)
  element.setAttribute('class', properties.class ?? '')
  const path = document.createElementNS(element.namespaceURI, 'path')
  element.replaceChildren(path)
  return { element, draw: (data) => path.setAttribute('d', data) }
}

/** Each shape begins at the origin, so that one that begins with a relative step stays in its place. */
function shapeData(shape: Element): string {
  const value = (name: string): string => shape.getAttribute(name) ?? '0'
  if (shape.tagName === 'path') return `M0 0${value('d')}`
  if (shape.tagName !== 'circle') throw new Error(`An icon has a ${shape.tagName}.`)
  const [x, y, radius] = [Number(value('cx')), Number(value('cy')), Number(value('r'))]
  const half = `a${radius} ${radius} 0 1 0`
  return `M${x - radius} ${y}${half} ${2 * radius} 0${half} ${-2 * radius} 0`
}
