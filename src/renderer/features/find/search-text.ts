/** Between two texts. No term has it, so nothing is found across two texts. */
const TEXT_END = '\n'

/**
 * Texts to look through, as one: the engine goes through one long text several times faster than
 * through ten thousand, which lie about in memory.
 */
export class SearchText {
  private readonly joined: string
  /** Where in the joined one each text and what is behind it ends. */
  private readonly ends: Uint32Array

  /** @param texts folded, in the order of their places */
  constructor(texts: readonly string[]) {
    this.joined = texts.join(TEXT_END)
    let end = 0
    this.ends = Uint32Array.from(texts, (text) => (end += text.length + TEXT_END.length))
  }

  /**
   * Those of some places whose text has every one of the terms, in the order given.
   * @param terms folded, without spaces
   */
  keep(places: Uint32Array, terms: readonly string[]): Uint32Array {
    const met = this.termsMet(terms)
    return keptPlaces(places, (place) => met[place] === terms.length)
  }

  /** For each text how many of the terms it has, counted up to the first it has not. */
  private termsMet(terms: readonly string[]): Uint16Array {
    const { joined, ends } = this
    const met = new Uint16Array(ends.length)
    terms.forEach((term, before) => {
      let place = 0
      for (let at = joined.indexOf(term); at !== -1; at = joined.indexOf(term, ends[place])) {
        while (at >= (ends[place] ?? Infinity)) place += 1
        if (met[place] === before) met[place] = before + 1
      }
    })
    return met
  }
}

/** The places that pass, in order. */
export function keptPlaces(places: Uint32Array, passes: (place: number) => boolean): Uint32Array {
  const kept = new Uint32Array(places.length)
  let count = 0
  for (const place of places) {
    if (!passes(place)) continue
    kept[count] = place
    count += 1
  }
  return kept.subarray(0, count)
}
