// @vitest-environment happy-dom
import { Ban } from '@lucide/vue'
import { describe, expect, it } from 'vitest'
import { iconImage } from '../../../../../src/renderer/features/grid/icons'

describe('iconImage', () => {
  it('is an image of the icon’s lines, in the light and the dark color of a token', () => {
    document.documentElement.style.setProperty('--danger', 'light-dark(#aa0000, #ffaaaa)')
    const image = iconImage(Ban, '--danger')
    const [, data = ''] = /^url\("data:image\/svg\+xml,([^"]+)"\)$/.exec(image) ?? []
    const drawn = new DOMParser().parseFromString(decodeURIComponent(data), 'image/svg+xml')
    const svg = drawn.documentElement
    expect([svg.localName, svg.namespaceURI]).toEqual(['svg', 'http://www.w3.org/2000/svg'])
    expect(svg.getAttribute('stroke')).toBe('currentColor')
    expect(svg.getAttribute('style')).toBe(
      'color-scheme: light dark; color: light-dark(#aa0000, #ffaaaa)',
    )
    expect(svg.children).toHaveLength(2)
  })
})
