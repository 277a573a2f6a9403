import { expect, it } from 'vitest'
import { ShownSecrets } from '../../../../src/main/vault/shown-secrets'

it('protects the window from the first secret shown until the last is hidden', () => {
  const told: boolean[] = []
  const shown = new ShownSecrets((on) => told.push(on))
  shown.hide('unknown')
  shown.hideAll()
  expect(told).toEqual([])
  shown.show('one')
  shown.show('two')
  shown.hide('one')
  expect(told).toEqual([true, true])
  shown.hide('two')
  expect(told).toEqual([true, true, false])
  shown.show('one')
  shown.hideAll()
  expect(told.at(-1)).toBe(false)
})
