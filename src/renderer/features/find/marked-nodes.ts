import { hasTerm, markedParts, type TextPart } from './fold'

/** Parts of a text as a page takes them: what is marked in elements of its own. */
export function partNodes(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}

/** A text with every place marked where a folded term occurs. */
export function markedNodes(text: string, terms: readonly string[]): (Node | string)[] {
  return hasTerm(text, terms) ? partNodes(markedParts(text, terms)) : [text]
}
