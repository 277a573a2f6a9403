// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** What measures letters by their codes: as wide as that, in pixels. */
const context = {
  font: '',
  measureText: vi.fn((letter: string) => ({ width: letter.charCodeAt(0) })),
}

let textWidthPx: (text: string) => number
let cutMono: (text: string, roomPx: number) => string
async function withContext(found: typeof context | null): Promise<void> {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(found as never)
  const module = await import('../../../../../src/renderer/features/grid/text-width')
  ;({ textWidthPx, cutMono } = module)
}
beforeEach(() => {
  vi.resetModules()
  document.body.style.font = '13px Somefont'
})
afterEach(() => vi.restoreAllMocks())

describe('textWidthPx', () => {
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

describe('cutMono', () => {
  /** As wide as the `0`, whose code is 48. */
  const LETTER_PX = 48

  it('shows as many letters as there is room for, and an ellipsis for the rest', async () => {
    document.documentElement.style.setProperty('--font-mono', 'Somemono')
    document.documentElement.style.setProperty('--text-small', '12px')
    await withContext(context)
    expect(cutMono('0123456789', 10 * LETTER_PX)).toBe('0123456789')
    expect(cutMono('0123456789', 10 * LETTER_PX - 1)).toBe('01234567…')
    expect(cutMono('0123456789', LETTER_PX)).toBe('…')
    expect(cutMono('0123456789', -1)).toBe('…')
    expect(context.font).toBe('12px Somemono')
  })

  it('leaves a text whole where nothing can be measured', async () => {
    await withContext(null)
    expect(cutMono('0123456789', 1)).toBe('0123456789')
  })
})
