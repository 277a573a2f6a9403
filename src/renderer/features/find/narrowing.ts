/** What a list is narrowed by, and what was left of it. */
interface Step {
  /** The folded words, each followed by a space but for the last. */
  words: string
  places: Uint32Array
}

/**
 * Keeps what each letter of a search left over, so that the next letter looks only there, and taking
 * one away looks nowhere.
 */
export class Narrowing {
  private readonly steps: Step[]

  /**
   * @param all the places of the list that are in question at all, in order
   * @param textAt the folded text at a place
   */
  constructor(
    all: Uint32Array,
    private readonly textAt: (place: number) => string,
  ) {
    this.steps = [{ words: '', places: all }]
  }

  /** The places whose text has every one of the folded terms, in order. */
  places(terms: readonly string[]): Uint32Array {
    const words = terms.join(' ')
    // Words that only grew at their end were all met by what met them before.
    while (!words.startsWith(this.last.words)) this.steps.pop()
    if (words !== this.last.words) {
      const places = this.last.places.filter((place) => {
        const text = this.textAt(place)
        return terms.every((term) => text.includes(term))
      })
      this.steps.push({ words, places })
    }
    return this.last.places
  }

  private get last(): Step {
    return this.steps.at(-1) ?? { words: '', places: new Uint32Array() }
  }
}
