import { describe, expect, it } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import { useSelection } from '../../../../../src/renderer/features/grid/use-selection'
import type { DirectoryClient } from '../../../../../src/shared/model/client'
import { sampleClient } from '../../support/samples'

function selectionOf(names: string) {
  const rows = shallowRef<DirectoryClient[]>(Array.from(names, (name) => sampleClient(name)))
  const active = shallowRef<string>()
  const selection = useSelection(() => rows.value, active)
  const namesOf = (): string =>
    selection
      .chosen()
      .map(({ client }) => client.clientName)
      .join('')
  return { rows, active, selection, chosen: namesOf }
}

describe('useSelection', () => {
  it('selects one alone, more one by one, and a range', () => {
    const { selection, chosen } = selectionOf('abcdef')
    selection.select(1)
    expect(chosen()).toBe('b')
    selection.toggle(4)
    expect(chosen()).toBe('be')
    selection.toggle(1)
    expect(chosen()).toBe('e')
    selection.select(3)
    selection.extend(1)
    expect(chosen()).toBe('bcd')
    selection.extend(5)
    expect(chosen(), 'the range keeps its beginning').toBe('def')
    selection.selectAll()
    expect(chosen()).toBe('abcdef')
  })

  it('begins a range at the first row when nothing was selected', () => {
    const { selection, chosen } = selectionOf('abc')
    selection.extend(1)
    expect(chosen()).toBe('ab')
  })

  it('takes the row the keyboard is on when none is selected', () => {
    const { selection, chosen } = selectionOf('abc')
    selection.select(1)
    selection.toggle(1)
    expect(selection.keys.value.size).toBe(0)
    expect(chosen()).toBe('b')
  })

  it('counts only what is in view', () => {
    const { rows, selection, chosen } = selectionOf('abc')
    selection.selectAll()
    rows.value = rows.value.slice(1)
    expect(chosen()).toBe('bc')
    expect(selection.activeIndex.value).toBe(-1)
  })

  it('selects alone what is chosen from outside, and nothing else on its own moves', async () => {
    const { rows, active, selection, chosen } = selectionOf('abc')
    selection.select(0)
    selection.extend(1)
    await nextTick()
    expect(chosen()).toBe('ab')
    active.value = rows.value[2]?.key
    await nextTick()
    expect(chosen()).toBe('c')
  })
})
