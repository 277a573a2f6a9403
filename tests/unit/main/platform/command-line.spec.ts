import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../../src/main/platform/command-line'

const NOTHING = { sample: false, removeLocalData: false }

describe('parseCommandLine', () => {
  it('asks for nothing by itself', () => {
    expect(parseCommandLine(['/usr/bin/electron', '.', '--no-sandbox'])).toEqual(NOTHING)
  })

  it('takes the sample organization and another profile', () => {
    expect(parseCommandLine(['app', '--sample', '--profile=/tmp/a b=c'])).toEqual({
      ...NOTHING,
      sample: true,
      profile: resolve('/tmp/a b=c'),
    })
  })

  it('is told to take away what is kept', () => {
    expect(parseCommandLine(['app', '--remove-local-data']).removeLocalData).toBe(true)
  })

  it('makes a relative profile absolute', () => {
    expect(parseCommandLine(['--profile=here']).profile).toBe(resolve('here'))
  })

  it.each(['--profile=', '--profile', '--Sample', '--sample=yes', '-sample', 'sample'])(
    'takes %s for none of its own',
    (argument) => {
      expect(parseCommandLine([argument])).toEqual(NOTHING)
    },
  )
})
