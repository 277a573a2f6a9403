// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import ClientRows from '../../../../../src/renderer/features/clients/ClientRows.vue'
import { mounted } from '../../components/mounted'
import { useBrowserGlobals } from '../../support/browser'
import { rowOf } from '../../support/client-rows'
import { foundIn, useHighlights } from '../../support/highlights'

describe('the cell of the client ID', () => {
  useBrowserGlobals()
  useHighlights()

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
