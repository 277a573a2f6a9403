/** Combining accents of Latin, Greek and Cyrillic; marks of other scripts make other letters. */
const ACCENTS = /[\u0300-\u036f]/g
const ASCII = /^[\0-\x7f]*$/

/**
 * A text as search compares it: without case, accents and the width of its letters, so that
 * "Straße" is found by "STRASSE" and "Zoë" by "zoe".
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  // Upper case first: it has one form where lower case has several, as ß and ſ.
  const bare = text.normalize('NFKD').replace(ACCENTS, '')
  return bare.toUpperCase().toLowerCase().replace(ACCENTS, '').replaceAll('ς', 'σ')
}

/** The words that are looked for, folded: each must be found. */
export function searchTerms(search: string): string[] {
  return fold(search).split(/\s+/).filter(Boolean)
}

/** Whether any of the folded terms is found in a text. */
export function hasTerm(text: string, terms: readonly string[]): boolean {
  if (terms.length === 0) return false
  const folded = fold(text)
  return terms.some((term) => folded.includes(term))
}

export interface TextPart {
  text: string
  marked: boolean
}

/** A text in parts, with every place where a term occurs marked. */
export function markedParts(text: string, terms: readonly string[]): TextPart[] {
  const letters = Array.from(text)
  // Plain letters fold one by one as they do together.
  const folded = ASCII.test(text) ? Array.from(text.toLowerCase()) : letters.map(fold)
  const marks = markedLetters(folded, terms)
  const parts: TextPart[] = []
  letters.forEach((letter, index) => {
    const marked = marks[index] === true
    const last = parts.at(-1)
    if (last?.marked === marked) last.text += letter
    else parts.push({ text: letter, marked })
  })
  return parts
}

/** How much of a text stands before its first mark in an excerpt, in characters. */
const EXCERPT_LEAD = 6

/** A long text from shortly before its first mark on, so that the mark is in view. */
export function excerptParts(text: string, terms: readonly string[]): TextPart[] {
  const [lead, ...rest] = markedParts(text, terms)
  if (lead === undefined) return []
  const letters = Array.from(lead.text)
  if (lead.marked || rest.length === 0 || letters.length <= EXCERPT_LEAD) return [lead, ...rest]
  return [{ text: `…${letters.slice(-EXCERPT_LEAD).join('')}`, marked: false }, ...rest]
}

/** Which letters belong to a match; a letter may fold to several, or to none. */
function markedLetters(folded: readonly string[], terms: readonly string[]): boolean[] {
  const whole = folded.join('')
  const letterAt = folded.flatMap((piece, index) => new Array<number>(piece.length).fill(index))
  const marks: boolean[] = []
  for (const term of terms) {
    for (let at = whole.indexOf(term); at !== -1; at = whole.indexOf(term, at + term.length)) {
      const first = letterAt[at] ?? 0
      const last = letterAt[at + term.length - 1] ?? first
      for (let index = first; index <= last; index += 1) marks[index] = true
    }
  }
  return marks
}
