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

/** Where something was found in a text, in UTF-16 code units; `end` is behind it. */
export interface FoundPlace {
  start: number
  end: number
}

/** Every place in a text where a folded term occurs, in order; those that touch are one. */
export function foundPlaces(text: string, terms: readonly string[]): FoundPlace[] {
  if (terms.length === 0) return []
  const letters = foldedLetters(text)
  const places: FoundPlace[] = []
  for (const term of terms) {
    const { folded } = letters
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      places.push({ start: letters.startAt(at), end: letters.endAt(at + term.length - 1) })
    }
  }
  places.sort((one, other) => one.start - other.start)
  return places.reduce<FoundPlace[]>((joined, { start, end }) => {
    const last = joined.at(-1)
    if (last === undefined || start > last.end) joined.push({ start, end })
    else last.end = Math.max(last.end, end)
    return joined
  }, [])
}

/** A folded text, and where the letters stand in the text that its characters come from. */
interface FoldedLetters {
  folded: string
  startAt: (index: number) => number
  endAt: (index: number) => number
}

/** Letters are folded one by one: one may fold to several, or to none. */
function foldedLetters(text: string): FoldedLetters {
  if (ASCII.test(text)) {
    return { folded: text.toLowerCase(), startAt: (index) => index, endAt: (index) => index + 1 }
  }
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let start = 0
  for (const letter of text) {
    const piece = fold(letter)
    const end = start + letter.length
    for (let count = 0; count < piece.length; count += 1) {
      starts.push(start)
      ends.push(end)
    }
    folded += piece
    start = end
  }
  return { folded, startAt: (index) => starts[index] ?? 0, endAt: (index) => ends[index] ?? 0 }
}

export interface TextPart {
  text: string
  marked: boolean
}

/** A text in parts, with every place where a term occurs marked. */
export function markedParts(text: string, terms: readonly string[]): TextPart[] {
  const parts: TextPart[] = []
  let behind = 0
  const add = (end: number, marked: boolean): void => {
    if (end > behind) parts.push({ text: text.slice(behind, end), marked })
    behind = end
  }
  for (const { start, end } of foundPlaces(text, terms)) {
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return parts
}

/** How much of a text stands before its first mark in an excerpt, in characters. */
const EXCERPT_LEAD = 6

/** A long text from shortly before the first place found on, so that it is in view, and the places in it. */
export function excerpt(
  text: string,
  terms: readonly string[],
): { text: string; places: FoundPlace[] } {
  const places = foundPlaces(text, terms)
  const first = places[0]?.start ?? 0
  const lead = Array.from(text.slice(0, first))
  if (lead.length <= EXCERPT_LEAD) return { text, places }
  const kept = `…${lead.slice(-EXCERPT_LEAD).join('')}`
  const cut = first - kept.length
  return {
    text: kept + text.slice(first),
    places: places.map(({ start, end }) => ({ start: start - cut, end: end - cut })),
  }
}
