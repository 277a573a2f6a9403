import { describe, expect, it } from 'vitest'
import {
  checkCounts,
  countPlaywright,
  countVitest,
  partCounts,
  summarize,
} from '../../../build/lib/test-report.mjs'
import { runEndToEnd } from '../../../build/lib/test-parts.mjs'
import { readTestArgs, runTests } from '../../../build/lib/test-run.mjs'
import { SetupError } from '../../../build/lib/say.mjs'
import { hearSetUp } from './quiet'

const said = hearSetUp()

const counts = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped })

describe('countVitest', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
  }

  it('takes the tests, skipped and to do together', () => {
    expect(countVitest(report)).toEqual(counts(4, 1, 3))
  })

  it('counts a file that could not be loaded as a failure', () => {
    const unloaded = { status: 'failed', assertionResults: [] }
    const withFailedTest = { status: 'failed', assertionResults: [{}] }
    const testResults = [...report.testResults, unloaded, withFailedTest]
    expect(countVitest({ ...report, testResults })).toEqual(counts(4, 2, 3))
  })
})

describe('countPlaywright', () => {
  it('counts errors outside tests, and tests that passed only on a repeat, as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual(counts(5, 4, 3))
  })
})

describe('partCounts', () => {
  it('keeps the counts of a part that went well', () => {
    expect(partCounts(0, counts(3))).toEqual(counts(3))
  })

  it('counts a part without a report as one failure, whatever its exit code', () => {
    expect(partCounts(0, null)).toEqual(counts(0, 1))
    expect(partCounts(139, null)).toEqual(counts(0, 1))
  })

  it('counts a part that failed without naming a failed test as one failure', () => {
    expect(partCounts(1, counts(3, 0, 1))).toEqual(counts(3, 1, 1))
  })

  it('does not add to failures that were named', () => {
    expect(partCounts(1, counts(3, 2))).toEqual(counts(3, 2))
  })
})

describe('summarize', () => {
  it('adds all parts up', () => {
    expect(summarize([counts(1), counts(20), counts(3)])).toEqual({
      line: '24 passed, 0 failed',
      exitCode: 0,
    })
  })

  it('names skipped tests only when there are any', () => {
    expect(summarize([counts(1), counts(2, 0, 4)]).line).toBe('3 passed, 0 failed, 4 skipped')
  })

  it('fails when anything failed', () => {
    expect(summarize([counts(9), counts(0, 1)])).toEqual({
      line: '9 passed, 1 failed',
      exitCode: 1,
    })
  })

  it('fails when nothing ran', () => {
    expect(summarize([])).toEqual({ line: '0 passed, 0 failed', exitCode: 1 })
    expect(summarize([counts(0, 0, 5)]).exitCode).toBe(1)
  })
})

describe('readTestArgs', () => {
  const known = ['lint', 'unit', 'e2e']

  it('runs every part when none is named', () => {
    expect(readTestArgs([], known)).toEqual({ names: known, toolArgs: [] })
  })

  it('gives what follows one part to its tool', () => {
    expect(readTestArgs(['unit', 'a.spec.ts', '-t', 'name'], known)).toEqual({
      names: ['unit'],
      toolArgs: ['a.spec.ts', '-t', 'name'],
    })
  })

  it('takes several parts', () => {
    expect(readTestArgs(['unit', 'lint'], known).names).toEqual(['unit', 'lint'])
  })

  it.each([[['a.spec.ts']], [['unit', 'lint', '-t', 'name']]])('refuses %j', (args) => {
    expect(() => readTestArgs(args, known)).toThrow('Name one part')
  })
})

describe('runEndToEnd', () => {
  it.each(['darwin', 'win32'])('never touches the keychain of %s', async (platform) => {
    expect(await runEndToEnd([], platform)).toEqual(counts(0, 0, 1))
    expect(said.join()).toContain('run on Linux only')
  })
})

describe('runTests', () => {
  const prepare = () => Promise.resolve()

  it('goes on after a part that failed and one that could not be set up', async () => {
    const parts = {
      lint: () => Promise.resolve(checkCounts(1)),
      unit: () => Promise.reject(new SetupError('Something is missing.')),
      e2e: () => Promise.resolve(counts(7)),
    }
    expect(await runTests(['lint', 'unit', 'e2e'], [], { parts, prepare })).toEqual({
      line: '7 passed, 2 failed',
      exitCode: 1,
    })
    expect(said).toContain('Something is missing.')
  })

  it('runs nothing and fails when the set-up fails', async () => {
    const parts = { unit: () => Promise.resolve(counts(1)) }
    const failing = () => Promise.reject(new SetupError('No dependencies.'))
    expect(await runTests(['unit'], [], { parts, prepare: failing })).toEqual({
      line: '0 passed, 1 failed',
      exitCode: 1,
    })
  })

  it('hands the arguments to the part', async () => {
    const seen: string[][] = []
    const parts = {
      unit: (args: string[]) => {
        seen.push(args)
        return Promise.resolve(counts(1))
      },
    }
    await runTests(['unit'], ['-t', 'name'], { parts, prepare })
    expect(seen).toEqual([['-t', 'name']])
  })

  it('does not take a defect of its own for a failed part', async () => {
    const parts = { unit: () => Promise.reject(new TypeError('defect')) }
    await expect(runTests(['unit'], [], { parts, prepare })).rejects.toThrow(TypeError)
  })
})
