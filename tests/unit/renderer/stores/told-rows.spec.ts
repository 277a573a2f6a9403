import { describe, expect, it } from 'vitest'
import { computed } from 'vue'
import { ToldRows } from '../../../../src/renderer/stores/told-rows'
import { sampleClient } from '../support/samples'

const A = '00000000-0000-4000-8000-00000000000a'
const [one, two] = [sampleClient('one'), sampleClient('two')]
const uno = { ...one, client: { ...one.client, clientName: 'uno' } }

describe('ToldRows', () => {
  it('shows a row as it will be over the one that was told, until the answer', () => {
    const rows = new ToldRows()
    expect(rows.tell(A, [one, two])).toEqual([one, two])
    rows.expect(A, uno)
    expect(rows.tell(A, [one, two])).toEqual([uno, two])
    expect(rows.tell(A, [two]), 'it is gone').toEqual([two])
    expect(rows.of(A)).toEqual([two])
    rows.answer(A, one.key)
    expect(rows.tell(A, [one, two])).toEqual([one, two])
  })

  it('tells those who look when a row is pending, and when no longer', () => {
    const rows = new ToldRows()
    const pending = computed(() => rows.pendingKeys(A))
    expect(pending.value).toEqual([])
    rows.expect(A, uno)
    expect(pending.value).toEqual([one.key])
    rows.answer(A, one.key)
    expect(pending.value).toEqual([])
  })

  it('knows what it expects apart from what came to be expected since', () => {
    const rows = new ToldRows()
    rows.expect(A, uno)
    expect(rows.isExpected(A, uno)).toBe(true)
    rows.expect(A, one)
    expect(rows.isExpected(A, uno)).toBe(false)
    rows.forget(A)
    expect(rows.pendingKeys(A)).toEqual([])
  })
})
