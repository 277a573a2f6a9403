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

/** A text of the page in which what is looked for is marked. */
export interface FoundText {
  node: Text
  /** Shows a text, and marks where the folded terms occur in it. */
  draw: (text: string, terms: readonly string[]) => void
}

/** A new text. What is marked in it stays until `forgetFound` of it, or of what it stands in. */
export function newFoundText(): FoundText {
  const node = document.createTextNode('')
  let marks: StaticRange[] = []
  let marked: readonly string[] = []
  return {
    node,
    draw: (text, terms) => {
      if (text === node.data && terms === marked) return
      if (text !== node.data) node.data = text
      marked = terms
      for (const mark of marks) highlight().delete(mark)
      marks = foundPlaces(text, terms).map((place) => rangeIn(node, place))
      for (const mark of marks) highlight().add(mark)
    },
  }
}

/** Forgets the marks in a part of the page that goes away. */
export function forgetFound(part: Node): void {
  for (const mark of [...highlight()]) {
    if (part.contains(mark.startContainer)) highlight().delete(mark)
  }
}

function rangeIn(node: Text, { start, end }: FoundPlace): StaticRange {
  return new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  })
}
