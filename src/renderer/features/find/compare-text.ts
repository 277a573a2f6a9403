let collator: Intl.Collator | undefined

/**
 * Compares two texts as the system's language orders them; numbers inside them count as numbers. To
 * know the language's rules takes a while, so they are read with the first comparison.
 * @returns below 0 when the first one comes first, above 0 when the second does
 */
export function compareText(left: string, right: string): number {
  collator ??= new Intl.Collator(undefined, { numeric: true })
  return collator.compare(left, right)
}
