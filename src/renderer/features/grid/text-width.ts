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
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return 0
  context.font = `${style.getPropertyValue('--text-small')} ${style.getPropertyValue('--font-mono')}`
  return context.measureText('0').width
}

function measuredLetters(): Letters {
  const { fontFamily, fontSize } = getComputedStyle(document.body)
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return { widths: [], em: Infinity }
  // The heavier one of the two that are used in rows.
  context.font = `500 ${fontSize} ${fontFamily}`
  const widthOf = (code: number): number => context.measureText(String.fromCharCode(code)).width
  const codes = Array.from(
    { length: LAST_LETTER - FIRST_LETTER + 1 },
    (_, place) => FIRST_LETTER + place,
  )
  return { widths: codes.map(widthOf), em: Number.parseFloat(fontSize) }
}
