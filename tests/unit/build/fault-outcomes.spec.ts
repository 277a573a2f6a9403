import { describe, expect, it } from 'vitest'
import {
  judge,
  playwrightOutcomes,
  tell,
  vitestOutcomes,
} from '../../../build/lib/fault-outcomes.mjs'

const CASE = {
  id: 'F1',
  what: 'A lost answer',
  tests: [{ file: 'unit/a.spec.ts', name: 'is told' }],
}
const outcome = (name: string, passed = true) => ({
  file: '/here/tests/unit/a.spec.ts',
  name,
  passed,
})

describe('a report', () => {
  it('of Vitest gives the tests that were run', () => {
    const report = {
      testResults: [
        {
          name: '/here/tests/unit/a.spec.ts',
          assertionResults: [
            { fullName: 'it is told', title: 'is told', status: 'passed' },
            { fullName: 'it fails', title: 'fails', status: 'failed' },
            { fullName: 'it is left out', title: 'is left out', status: 'skipped' },
          ],
        },
      ],
    }
    expect(vitestOutcomes(report)).toEqual([outcome('it is told'), outcome('it fails', false)])
  })

  it('of Playwright gives those in groups too, and counts one that passed late as failed', () => {
    const spec = (title: string, status: string) => ({ title, ok: true, tests: [{ status }] })
    const report = {
      suites: [
        {
          title: 'b.spec.ts',
          file: 'e2e/b.spec.ts',
          specs: [spec('works', 'expected')],
          suites: [{ title: 'group', file: 'e2e/b.spec.ts', specs: [spec('works late', 'flaky')] }],
        },
      ],
    }
    expect(playwrightOutcomes(report)).toEqual([
      { file: 'e2e/b.spec.ts', name: 'works', passed: true },
      { file: 'e2e/b.spec.ts', name: 'works late', passed: false },
    ])
  })
})

describe('a case', () => {
  it('survived when every test it names was run and passed', () => {
    const verdict = judge(CASE, [outcome('it is told (1)'), outcome('it is told (2)')])
    expect(verdict).toMatchObject({ passed: 2, problems: [] })
    const { lines, exitCode } = tell([verdict])
    expect(lines[0]).toBe('F1   survived  A lost answer (2 tests)')
    expect(lines.at(-1)).toBe('faults injected: 1, survived: 1, lost: 0')
    expect(exitCode).toBe(0)
  })

  it.each([
    ['one of its tests failed', CASE, [outcome('it is told'), outcome('it is told too', false)]],
    ['its test was not run', CASE, []],
    ['its test is in another file', CASE, [{ ...outcome('it is told'), file: 'b.spec.ts' }]],
    ['it names no test', { ...CASE, tests: [] }, [outcome('it is told')]],
  ])('is lost when %s', (_why, faultCase, outcomes) => {
    const verdict = judge(faultCase, outcomes)
    expect(verdict.problems).toHaveLength(1)
    const { lines, exitCode } = tell([verdict])
    expect(lines[0]).toContain('LOST')
    expect(lines.at(-1)).toContain('lost: 1')
    expect(exitCode).toBe(1)
  })

  it('is not missed: no case at all is a failure too', () => {
    expect(tell([]).exitCode).toBe(1)
  })
})
