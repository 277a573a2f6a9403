import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFaultTable, testsOf } from '../../../build/lib/fault-table.mjs'

const ROOT = join(import.meta.dirname, '../../..')
const PAGE = `
| #  | what | shown by                                                     | limits |
| -- | ---- | ------------------------------------------------------------ | ------ |
| H1 | one  | \`unit/a.spec.ts\`: says (so)<br>\`e2e/b.spec.ts\`: does it  |        |
| F2 | two  | nothing yet                                                  | none   |
| x  | no   | \`unit/c.spec.ts\`: is no case                               |        |
`

describe('a page with a table of cases', () => {
  it('gives each case with the tests that show it', () => {
    expect(readFaultTable(PAGE)).toEqual([
      {
        id: 'H1',
        what: 'one',
        tests: [
          { file: 'unit/a.spec.ts', name: 'says (so)' },
          { file: 'e2e/b.spec.ts', name: 'does it' },
        ],
      },
      { id: 'F2', what: 'two', tests: [] },
    ])
  })

  it('asks each part for its own tests, by names that mean only themselves', () => {
    const { files, names } = testsOf(readFaultTable(PAGE), 'unit')
    expect(files).toEqual(['unit/a.spec.ts'])
    expect('it says (so) today').toMatch(new RegExp(names))
    expect('it says so today').not.toMatch(new RegExp(names))
  })
})

describe('docs/security.md', () => {
  const cases = readFaultTable(readFileSync(join(ROOT, 'docs/security.md'), 'utf8'))
  const numbered = (kind: string, count: number): string[] =>
    Array.from({ length: count }, (_none, index) => `${kind}${index + 1}`)

  it('has every requirement and every fault once, in order', () => {
    expect(cases.map(({ id }) => id)).toEqual([...numbered('H', 22), ...numbered('F', 25)])
  })

  it.each(cases)('names tests that exist for $id', ({ tests }) => {
    expect(tests).not.toEqual([])
    for (const { file, name } of tests) {
      const path = join(ROOT, 'tests', file)
      expect(existsSync(path), file).toBe(true)
      expect(readFileSync(path, 'utf8'), `${name} in ${file}`).toContain(name)
    }
  })
})
