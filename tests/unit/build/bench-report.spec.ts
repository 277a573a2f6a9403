import { describe, expect, it } from 'vitest'
import { busyNote, formatTable } from '../../../build/lib/bench-report.mjs'

describe('formatTable', () => {
  it('lines numbers up and says what has no goal', () => {
    const table = formatTable([
      { name: 'sort', value: 9, unit: 'ms', baseline: 4.5, ratio: 2, goal: 16.7, met: true },
      {
        name: 'scroll: dropped',
        value: 12,
        unit: 'frames',
        baseline: 0,
        ratio: null,
        goal: 0,
        met: false,
      },
      { name: 'list', value: 900.4, unit: 'ms', baseline: 500, ratio: 1.8, goal: null, met: null },
    ])
    expect(table.split('\n')).toEqual([
      '                 value  unit    baseline  ratio  goal  met',
      'sort               9.0  ms           4.5   2.00  16.7  yes',
      'scroll: dropped   12.0  frames       0.0      –     0  no',
      'list             900.4  ms         500.0   1.80     –  –',
    ])
  })
})

describe('busyNote', () => {
  it('marks figures of a busy computer as provisional', () => {
    expect(busyNote(3, 2)).toMatch(/load 3\.0 on 2 processors.*provisional/)
  })
  it('says nothing of a quiet one', () => {
    expect(busyNote(0.4, 2)).toBeUndefined()
  })
})
