import type { SearchText } from './search-text'

/** What a list is narrowed by, and what was left of it. */
interface Step {
  /** The folded words, each followed by a space but for the last. */
  words: string
  places: Uint32Array
}

/** Keeps what each letter of a search left over, so that taking one away looks nowhere. */
export class Narrowing {
  private readonly steps: Step[]

  /**
   * @param all the places of the list that are in question at all, in order
   * @param text the folded text of every place, asked for once something is looked for
   */
  constructor(
    all: Uint32Array,
    private readonly text: () => Pick<SearchText, 'keep'>,
  ) {
    this.steps = [{ words: '', places: all }]
  }

  /** The places whose text has every one of the folded terms, in order. */
  places(terms: readonly string[]): Uint32Array {
    const words = terms.join(' ')
    // Words that only grew at their end were all met by what met them before.
    while (!words.startsWith(this.last.words)) this.steps.pop()
    if (words !== this.last.words) {
      this.steps.push({ words, places: this.text().keep(this.last.places, terms) })
    }
    return this.last.places
  }

  private get last(): Step {
    return this.steps.at(-1) ?? { words: '', places: new Uint32Array() }
  }
}
