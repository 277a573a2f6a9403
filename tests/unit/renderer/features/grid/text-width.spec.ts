// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** What measures letters by their codes: as wide as that, in pixels. */
const context = {
  font: '',
  measureText: vi.fn((letter: string) => ({ width: letter.charCodeAt(0) })),
}

describe('textWidthPx', () => {
  let textWidthPx: (text: string) => number
  async function withContext(found: typeof context | null): Promise<void> {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(found as never)
    ;({ textWidthPx } = await import('../../../../../src/renderer/features/grid/text-width'))
  }
  beforeEach(() => {
    vi.resetModules()
    document.body.style.font = '13px Somefont'
  })
  afterEach(() => vi.restoreAllMocks())

  it('adds up the letters, measured once in the font of the page', async () => {
    await withContext(context)
    expect(textWidthPx('')).toBe(0)
    expect(textWidthPx('Az~ ')).toBe(0x41 + 0x7a + 0x7e + 0x20)
    const measured = context.measureText.mock.calls.length
    textWidthPx('Others')
    expect(context.measureText.mock.calls.length).toBe(measured)
    expect(context.font).toBe('500 13px Somefont')
  })

  it('takes other letters to be as wide as the writing is high', async () => {
    await withContext(context)
    expect(textWidthPx('名前')).toBe(26)
  })

  it('claims of nothing that it fits where nothing can be measured', async () => {
    await withContext(null)
    expect(textWidthPx('a')).toBe(Infinity)
  })
})
