import { beforeEach, vi } from 'vitest'

class StaticRangeOfTest implements StaticRangeInit {
  readonly startContainer: Node
  readonly startOffset: number
  readonly endContainer: Node
  readonly endOffset: number

  constructor(range: StaticRangeInit) {
    this.startContainer = range.startContainer
    this.startOffset = range.startOffset
    this.endContainer = range.endContainer
    this.endOffset = range.endOffset
  }
}

/** What a browser marks texts by and the test's page has not; fresh for each test. */
export function useHighlights(): void {
  beforeEach(() => {
    vi.stubGlobal('Highlight', Set)
    vi.stubGlobal('CSS', { highlights: new Map() })
    vi.stubGlobal('StaticRange', StaticRangeOfTest)
  })
}

/** The texts that are marked: all of them, or those in a part of a page. */
export function foundIn(part?: Node): string[] {
  return [...(CSS.highlights.get('found') ?? [])]
    .filter(({ startContainer }) => part?.contains(startContainer) ?? true)
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    )
}
