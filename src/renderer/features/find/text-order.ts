import { compareText } from './compare-text'

/**
 * The places of texts in the order of the language. Comparing is dear, so what is known is kept: a
 * page of new names costs only the search for their places, and names known already cost nothing.
 */
export class TextOrder {
  private readonly known = new Set<string>()
  private ordered: string[] = []
  private places = new Map<string, number>()

  /** The places, from 0, of at least these texts. */
  placesOf(texts: Iterable<string>): ReadonlyMap<string, number> {
    const added: string[] = []
    for (const text of texts) {
      if (this.known.has(text)) continue
      this.known.add(text)
      added.push(text)
    }
    if (added.length > 0) this.insert(added.sort(compareText))
    return this.places
  }

  private insert(added: readonly string[]): void {
    const merged: string[] = []
    let from = 0
    for (const text of added) {
      const to = this.placeFor(text, from)
      for (; from < to; from += 1) merged.push(this.ordered[from] ?? '')
      merged.push(text)
    }
    this.ordered = merged.concat(this.ordered.slice(from))
    this.places = placesIn(this.ordered)
  }

  /** Where a text belongs among the ordered ones, found by halving. */
  private placeFor(text: string, from: number): number {
    let [low, high] = [from, this.ordered.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compareText(this.ordered[middle] ?? '', text) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

function placesIn(ordered: readonly string[]): Map<string, number> {
  return new Map(ordered.map((text, place) => [text, place]))
}
