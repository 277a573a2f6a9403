import { fold, searchTerms } from '../find/fold'
import type { PaletteEntry } from './palette-entry'

/** How many results are listed: more than anyone reads, few enough to draw at once. */
export const RESULTS_MAX = 50

/** How well an entry fits, from 0 for best; later kinds give way where two fit alike. */
const FIT = { whole: 0, start: 1, wordStart: 2, inLabel: 3, elsewhere: 4 } as const
const KINDS = ['command', 'place', 'client'] as const

/**
 * The entries in which every word of what was typed occurs, those first that fit best, and among
 * those the ones chosen lately.
 * @param recent keys of entries chosen lately, the last one first
 */
export function searchEntries(
  entries: readonly PaletteEntry[],
  typed: string,
  recent: readonly string[],
): PaletteEntry[] {
  const terms = searchTerms(typed)
  if (terms.length === 0) return withoutSearch(entries, recent)
  const whole = terms.join(' ')
  const places = new Map(recent.map((key, index) => [key, index]))
  return entries
    .filter(({ haystack }) => terms.every((term) => haystack.includes(term)))
    .map((entry) => ({
      entry,
      fit: fitOf(entry, whole),
      recency: places.get(entry.key) ?? recent.length,
    }))
    .sort((one, other) => {
      return one.fit - other.fit || one.recency - other.recency || byKind(one.entry, other.entry)
    })
    .slice(0, RESULTS_MAX)
    .map(({ entry }) => entry)
}

/** Before anything is typed: what was chosen lately, then commands and places; no clients. */
function withoutSearch(
  entries: readonly PaletteEntry[],
  recent: readonly string[],
): PaletteEntry[] {
  const wanted = new Set(recent)
  const lately = new Map<string, PaletteEntry>()
  const rest: PaletteEntry[] = []
  for (const entry of entries) {
    if (wanted.has(entry.key)) lately.set(entry.key, entry)
    else if (entry.kind !== 'client') rest.push(entry)
  }
  const first = recent.flatMap((key) => lately.get(key) ?? [])
  return [...first, ...rest].slice(0, RESULTS_MAX)
}

function fitOf({ label }: PaletteEntry, whole: string): number {
  const text = fold(label)
  const at = text.indexOf(whole)
  if (at === -1) return FIT.elsewhere
  if (at === 0) return text.length === whole.length ? FIT.whole : FIT.start
  return /[\p{Letter}\p{Number}]/u.test(text[at - 1] ?? '') ? FIT.inLabel : FIT.wordStart
}

function byKind(one: PaletteEntry, other: PaletteEntry): number {
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind)
}
