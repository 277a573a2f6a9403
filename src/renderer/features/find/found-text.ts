import { type FoundPlace, foundPlaces } from './fold'

/** The name that the style sheet knows the marks by. */
const HIGHLIGHT = 'found'

/**
 * What was found is marked by the engine itself (CSS Custom Highlight API), without elements: with a
 * letter that most rows have, some hundred of them would be made, laid out and thrown away again.
 */
function highlight(): Highlight {
  const known = CSS.highlights.get(HIGHLIGHT)
  if (known !== undefined) return known
  const added = new Highlight()
  CSS.highlights.set(HIGHLIGHT, added)
  return added
}

/** The texts that have marks now. */
const marked = new Map<Text, readonly StaticRange[]>()

/** A text of the page in which what is looked for is marked. */
export interface FoundText {
  node: Text
  /**
   * Shows a text, and marks where the folded terms occur in it.
   * @param shown what of the text is shown, where that is its beginning and an ellipsis for the rest: the
   *   ellipsis is marked for what is found there
   */
  draw: (text: string, terms: readonly string[], shown?: string) => void
  /** Shows a text, and marks these places in it. */
  drawAt: (text: string, places: readonly FoundPlace[]) => void
}

/** A new text. What is marked in it stays until `forgetFound` of it, or of what it stands in. */
export function newFoundText(): FoundText {
  const node = document.createTextNode('')
  let drawn: { text: string; terms: readonly string[]; shown: string } | undefined
  function drawAt(text: string, places: readonly FoundPlace[]): void {
    if (text !== node.data) node.data = text
    unmark(node)
    if (places.length === 0) return
    const ranges = places.map((place) => rangeIn(node, place))
    for (const range of ranges) highlight().add(range)
    marked.set(node, ranges)
  }
  return {
    node,
    draw: (text, terms, shown = text) => {
      if (drawn?.text === text && drawn.terms === terms && drawn.shown === shown) return
      drawn = { text, terms, shown }
      drawAt(shown, placesWithin(shown.length, foundPlaces(text, terms)))
    },
    drawAt,
  }
}

/** Forgets the marks in a part of the page that goes away. */
export function forgetFound(part: Node): void {
  for (const node of [...marked.keys()]) if (part.contains(node)) unmark(node)
}

function unmark(node: Text): void {
  for (const range of marked.get(node) ?? []) highlight().delete(range)
  marked.delete(node)
}

/** The places as far as they are among the first letters; what is beyond those is at the last one. */
function placesWithin(length: number, places: readonly FoundPlace[]): readonly FoundPlace[] {
  return places.map(({ start, end }) => ({
    start: Math.min(start, length - 1),
    end: Math.min(end, length),
  }))
}

function rangeIn(node: Text, { start, end }: FoundPlace): StaticRange {
  return new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  })
}
