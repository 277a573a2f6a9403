import { describe, expect, it } from 'vitest'
import { readNamesAndOptions } from '../../../build/lib/options.mjs'

const KNOWN = ['launch', 'memory']
const OPTIONS = { json: { type: 'string' } } as const
const read = (...args: string[]) => readNamesAndOptions(args, OPTIONS, KNOWN)

describe('readNamesAndOptions', () => {
  it('means all when none is named', () => {
    expect(read('--json', 'file')).toMatchObject({ names: KNOWN, values: { json: 'file' } })
  })

  it('takes names before and after options', () => {
    expect(read('memory', '--json', 'file').names).toEqual(['memory'])
    expect(read('--json=file', 'memory', 'launch').names).toEqual(['memory', 'launch'])
  })

  it('says which names there are, and which option there is not', () => {
    expect(() => read('lunch')).toThrow('There is no lunch, only launch, memory.')
    expect(() => read('--jsn=file')).toThrow('--jsn')
  })
})
