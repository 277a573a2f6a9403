import { afterEach, expect, it, vi } from 'vitest'
import { useRememberedIds } from '../../../../src/renderer/composables/use-remembered-ids'
import { useBrowserGlobals } from '../support/browser'
import { installFakeBridge, ok } from '../support/fake-bridge'

useBrowserGlobals()
afterEach(() => vi.useRealTimers())

function remembered(max: number) {
  vi.useFakeTimers()
  installFakeBridge({ 'preferences.save': () => ok(undefined) })
  return useRememberedIds(() => 'some list', max)
}

it('puts the last one first, each once, and forgets the oldest', () => {
  const { ids, putFirst } = remembered(8)
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'c']) putFirst(id)
  expect(ids.value).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b'])
})

it('puts one at the end, and takes it out again', () => {
  const { ids, toggle } = remembered(2)
  toggle('a')
  toggle('b')
  toggle('c')
  expect(ids.value).toEqual(['b', 'c'])
  toggle('b')
  expect(ids.value).toEqual(['c'])
})

it('keeps lists of different names apart', () => {
  const { toggle } = remembered(8)
  toggle('a')
  expect(useRememberedIds(() => 'another list', 8).ids.value).toEqual([])
})
