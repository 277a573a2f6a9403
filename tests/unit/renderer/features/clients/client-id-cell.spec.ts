// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import ClientRows from '../../../../../src/renderer/features/clients/ClientRows.vue'
import { mounted } from '../../components/mounted'
import { useBrowserGlobals } from '../../support/browser'
import { rowOf } from '../../support/client-rows'
import { foundIn, useHighlights } from '../../support/highlights'

/** How wide each letter is: 14 of them have room in the column's first width. */
const LETTER_PX = 8

describe('the cell of the client ID', () => {
  useBrowserGlobals()
  useHighlights()
  beforeEach(() => {
    const context = { font: '', measureText: () => ({ width: LETTER_PX }) }
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  })
  afterEach(() => vi.restoreAllMocks())

  it('marks a client ID where it is looked for, and says when it is copied', () => {
    const { element, update } = mounted(ClientRows, rowOf({}, { terms: ['one'] }))
    const cell = element.querySelector('.clientId') ?? element
    const button = (): Element | null => element.querySelector('[data-copy]')
    const id = cell.textContent
    expect(foundIn(cell)).toEqual(['one'])
    update(rowOf({}, { copied: 'copied' }))
    expect(button()?.textContent).toBe('Copied')
    update(rowOf({}, { copied: 'failed' }))
    expect(button()?.textContent).toBe('Not copied')
    update(rowOf({}))
    expect(cell.textContent).toBe(id)
    expect(foundIn(cell)).toEqual([])
  })

  it('shows the beginning where the rest has no room, and describes itself by all of it', () => {
    const clientId = '0123456789abcdef0123456789abcdef'
    const { element, update } = mounted(ClientRows, rowOf({ clientId }))
    const cell = element.querySelector('.clientId')
    expect(cell?.textContent).toBe('0123456789abc…')
    expect(cell?.getAttribute('aria-description')).toBe(clientId)
    update(rowOf({ clientId }, { terms: ['bcd'] }))
    expect(foundIn(), 'the ellipsis stands for what is not seen').toEqual(['bc…', '…'])
    update(rowOf({ clientId: 'short' }))
    expect(cell?.textContent).toBe('short')
    expect(cell?.hasAttribute('aria-description')).toBe(false)
    expect(foundIn()).toEqual([])
  })

  it('offers to copy the client ID where the pointer or the keyboard is', () => {
    const { element, update } = mounted(ClientRows, rowOf({}))
    const button = (): HTMLElement | null => element.querySelector('[data-copy]')
    expect(button()).toBeNull()
    element.dispatchEvent(new MouseEvent('mouseenter'))
    expect(button()?.getAttribute('aria-label')).toMatch(/^Copy client ID ./)
    expect(button()?.textContent).toBe('')
    element.dispatchEvent(new MouseEvent('mouseleave'))
    expect(button()).toBeNull()
    update(rowOf({}, { active: 1 }))
    expect(button()).not.toBeNull()
  })

  it('gives the focus back to the grid when it takes the button away', () => {
    const { element, update } = mounted(ClientRows, rowOf({}, { active: 1 }))
    const grid = document.createElement('div')
    grid.setAttribute('role', 'grid')
    grid.tabIndex = 0
    grid.append(element)
    document.body.append(grid)
    element.querySelector<HTMLElement>('[data-copy]')?.focus()
    update(rowOf({}))
    expect(document.activeElement).toBe(grid)
    grid.remove()
  })
})
