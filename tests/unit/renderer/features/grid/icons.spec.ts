// @vitest-environment happy-dom
import { Ban, Check, LayoutGrid } from '@lucide/vue'
import { describe, expect, it } from 'vitest'
import { iconPath, newIcon } from '../../../../../src/renderer/features/grid/icons'

describe('iconPath', () => {
  it('makes one path of paths and circles, each begun at the origin', () => {
    expect(iconPath(Ban)()).toBe(
      'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M0 0M4.929 4.929 19.07 19.071',
    )
    expect(iconPath(Check)()).toMatch(/^M0 0[mM]/)
  })

  it('refuses an icon that it would draw wrongly', () => {
    expect(iconPath(LayoutGrid)).toThrow('An icon has a rect.')
  })
})

describe('newIcon', () => {
  it('draws other lines into the same element', () => {
    const { element, draw } = newIcon(Check, { class: 'icon', size: 14 })
    const path = element.querySelector('path')
    draw('M0 0h1')
    draw('M0 0h2')
    expect(path?.getAttribute('d')).toBe('M0 0h2')
    expect([element.children.length, element.getAttribute('aria-hidden')]).toEqual([1, 'true'])
  })
})
