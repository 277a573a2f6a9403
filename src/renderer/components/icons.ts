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

/** An icon in a color of the page. */
export interface ColoredIcon {
  icon: Component
  /** The name of the custom property that has the color, a light and a dark one. */
  colorToken: string
}

const known = new Set<string>()

/**
 * Lets the page's style sheet show icons as backgrounds: where many are in view or often come and go,
 * elements would cost each frame. Size and place are the part's own.
 * @param icons by the class of the parts that have them
 */
export function addIconClasses(icons: Readonly<Record<string, ColoredIcon>>): void {
  const added = Object.entries(icons).filter(([name]) => !known.has(name))
  if (added.length === 0) return
  const sheet = new CSSStyleSheet()
  const page = getComputedStyle(document.documentElement)
  for (const [name, { icon, colorToken }] of added) {
    const drawn = drawnIcon(icon)
    const image = (color: string): string => imageOf(drawn, page.colorScheme, color)
    const own = `background-image:${image(page.getPropertyValue(colorToken))};background-repeat:no-repeat`
    // An image keeps its colors where the system forces its own upon the page: then it is black or white.
    const forced = `background-image:${image('light-dark(black,white)')}`
    sheet.insertRule(`.${name}{${own}}`)
    sheet.insertRule(`@media (forced-colors:active){.${name}{${forced}}}`, sheet.cssRules.length)
    known.add(name)
  }
  document.adoptedStyleSheets.push(sheet)
}

/** Of a color's two, an image takes the one that the page takes. */
function imageOf(drawn: SVGElement, colorScheme: string, color: string): string {
  drawn.setAttribute('style', `color-scheme:${colorScheme};color:${color}`)
  const image = encodeURIComponent(new XMLSerializer().serializeToString(drawn))
  const quoted = image.replaceAll('(', '%28').replaceAll(')', '%29')
  return `url("data:image/svg+xml,${quoted}")`
}
