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
 * An icon as an image of a style sheet: where many are in view, elements would cost each frame. Of a
 * color's two, light and dark, it shows the one that the page shows.
 * @param colorToken the name of the custom property that has the color
 */
export function iconImage(icon: Component, colorToken: string): string {
  const drawn = drawnIcon(icon)
  const color = getComputedStyle(document.documentElement).getPropertyValue(colorToken)
  drawn.setAttribute('style', `color-scheme: light dark; color: ${color}`)
  const image = new XMLSerializer().serializeToString(drawn)
  return `url("data:image/svg+xml,${encodeURIComponent(image)}")`
}
