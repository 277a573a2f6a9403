import type { MainWords } from '../locales/en'

/**
 * Words a failed start: what it means, what to do, and the error's own words, which are English.
 * @param folder where the app keeps its data
 */
export function fatalText(
  words: MainWords['cannotStart'],
  thrown: unknown,
  folder: string,
): string {
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  return [words.data(folder), words.next, words.details(reason)].join('\n\n')
}
