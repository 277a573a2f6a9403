import { describe, expect, it } from 'vitest'
import { MANUAL_PACKAGES, packagePlace } from '../../../../build/lib/manual/bundled-packages.mjs'
import { projectShipped } from '../../../../build/lib/supply/dependency-checks.mjs'

describe('packagePlace', () => {
  it.each([
    ['/work/node_modules/vue/dist/vue.js', 'node_modules/vue'],
    ['/work/node_modules/@vue/shared/index.js?v=1', 'node_modules/@vue/shared'],
    ['/work/node_modules/a/node_modules/@b/c/d.css', 'node_modules/a/node_modules/@b/c'],
    ['/work/docs/manual/index.md', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('of %s', (id, place) => {
    expect(packagePlace(id, '/work')).toBe(place)
  })
})

it('counts what the manual bundles among what people get', () => {
  const places = projectShipped().map(({ place }) => place)
  expect(MANUAL_PACKAGES.length).toBeGreaterThan(5)
  expect(places).toEqual(expect.arrayContaining(MANUAL_PACKAGES))
  expect(new Set(places).size).toBe(places.length)
})
