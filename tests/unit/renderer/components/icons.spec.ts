// @vitest-environment happy-dom
import { Ban, Check } from '@lucide/vue'
import { describe, expect, it } from 'vitest'
import { addIconClasses } from '../../../../src/renderer/components/icons'

function rulesOf(name: string): CSSStyleRule[] {
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules))
  return rules.filter(
    (rule): rule is CSSStyleRule => 'selectorText' in rule && rule.selectorText === `.${name}`,
  )
}

describe('addIconClasses', () => {
  it('shows an icon’s lines in the light and the dark color of a token', () => {
    document.documentElement.style.setProperty('--danger', 'light-dark(#aa0000, #ffaaaa)')
    document.documentElement.style.setProperty('color-scheme', 'light dark')
    addIconClasses({ 'is-banned': { icon: Ban, colorToken: '--danger' } })
    const image = rulesOf('is-banned')[0]?.style.backgroundImage ?? ''
    const [, data = ''] = /^url\("data:image\/svg\+xml,([^"]+)"\)$/.exec(image) ?? []
    const drawn = new DOMParser().parseFromString(decodeURIComponent(data), 'image/svg+xml')
    const svg = drawn.documentElement
    expect([svg.localName, svg.namespaceURI]).toEqual(['svg', 'http://www.w3.org/2000/svg'])
    expect(svg.getAttribute('stroke')).toBe('currentColor')
    expect(svg.getAttribute('style')).toBe(
      'color-scheme:light dark;color:light-dark(#aa0000, #ffaaaa)',
    )
    expect(svg.children).toHaveLength(2)
  })

  it('adds each class once, however many parts use it', () => {
    const icons = { 'is-checked': { icon: Check, colorToken: '--danger' } }
    addIconClasses(icons)
    addIconClasses({ ...icons, 'is-new': { icon: Ban, colorToken: '--danger' } })
    addIconClasses(icons)
    expect([rulesOf('is-checked').length, rulesOf('is-new').length]).toEqual([1, 1])
  })
})
