import { type Component, h, render } from 'vue'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * An icon's lines as the data of one path (SVG 2, "Path data"), made when it is first asked for. An
 * icon that often becomes another one is one element whose line is written, not several made anew.
 * @throws {Error} when the icon has other shapes than paths and circles
 */
export function iconPath(icon: Component): () => string {
  let data: string | undefined
  return () => (data ??= drawnShapes(icon).map(shapeData).join(''))
}

/** A new icon without lines, and the way to draw them. */
export function newIcon(
  name: string,
  sizePx: number,
): { element: SVGElement; draw: (data: string) => void } {
  const element = document.createElementNS(SVG, 'svg')
  const attributes = {
    class: name,
    width: String(sizePx),
    height: String(sizePx),
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  const path = document.createElementNS(SVG, 'path')
  element.append(path)
  return { element, draw: (data) => path.setAttribute('d', data) }
}

function drawnShapes(icon: Component): Element[] {
  const holder = document.createElement('div')
  render(h(icon), holder)
  return Array.from(holder.firstElementChild?.children ?? [])
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
