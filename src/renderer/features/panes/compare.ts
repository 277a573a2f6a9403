import type { DirectoryClient } from '../../../shared/model/client'
import { compareText } from '../find/compare-text'

/** Two lists of clients side by side, by name. */
export interface Comparison {
  onlyLeft: string[]
  onlyRight: string[]
  both: string[]
}

/**
 * Compares the clients of two places by their names: case and spaces around them do not count, and
 * a name that several clients have counts once. Names are in the order of the language.
 */
export function compareClients(
  left: readonly DirectoryClient[],
  right: readonly DirectoryClient[],
): Comparison {
  const [ours, theirs] = [namesOf(left), namesOf(right)]
  const split = (own: Map<string, string>, other: Map<string, string>, shared: boolean): string[] =>
    [...own].flatMap(([key, name]) => (other.has(key) === shared ? [name] : [])).sort(compareText)
  return {
    onlyLeft: split(ours, theirs, false),
    onlyRight: split(theirs, ours, false),
    both: split(ours, theirs, true),
  }
}

/** Each name as it is first written, by how it is compared. */
function namesOf(rows: readonly DirectoryClient[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { client } of rows) {
    const name = client.clientName.trim()
    const key = name.toLocaleLowerCase()
    if (!names.has(key)) names.set(key, name)
  }
  return names
}
