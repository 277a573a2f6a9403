/** The letters whose widths are known, as character codes: those of ASCII. */
const FIRST_LETTER = 0x20
const LAST_LETTER = 0x7e

interface Letters {
  /** In pixels, by character code from the first known letter on. */
  widths: readonly number[]
  /** How high the writing is, in pixels: as wide as another letter counts. */
  em: number
}

let letters: Letters | undefined
let monoLetterPx: number | undefined

/**
 * About how wide a text is in the font of the page, in pixels, without a layout: rather more than it
 * is than less. What cannot be measured is endless.
 */
export function textWidthPx(text: string): number {
  letters ??= measuredLetters()
  const { widths, em } = letters
  let width = 0
  for (let place = 0; place < text.length; place += 1) {
    width += widths[text.charCodeAt(place) - FIRST_LETTER] ?? em
  }
  return width
}

/**
 * The beginning of a text in the font whose letters are all as wide, as far as there is room, and an
 * ellipsis for the rest. What cannot be measured stays whole.
 */
export function cutMono(text: string, roomPx: number): string {
  monoLetterPx ??= measuredMonoLetterPx()
  const count = Math.floor(roomPx / monoLetterPx)
  return text.length <= count ? text : `${text.slice(0, Math.max(0, count - 1))}…`
}

function measuredMonoLetterPx(): number {
  const style = getComputedStyle(document.documentElement)
  const [size, family] = ['--text-small', '--font-mono'].map((name) => style.getPropertyValue(name))
  return measureIn(`${size} ${family}`)?.('0') ?? 0
}

function measuredLetters(): Letters {
  const { fontFamily, fontSize } = getComputedStyle(document.body)
  // The heavier one of the two that are used in rows.
  const widthOf = measureIn(`500 ${fontSize} ${fontFamily}`)
  if (widthOf === undefined) return { widths: [], em: Infinity }
  const ascii = Array.from({ length: LAST_LETTER - FIRST_LETTER + 1 }, (_, place) =>
    String.fromCharCode(FIRST_LETTER + place),
  )
  return { widths: ascii.map(widthOf), em: Number.parseFloat(fontSize) }
}

/** How wide a text is in a font, in pixels, as the canvas has it; undefined where there is none. */
function measureIn(font: string): ((text: string) => number) | undefined {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return undefined
  context.font = font
  return (text) => context.measureText(text).width
}
