/**
 * The tables of docs/security.md: what must hold, the faults that are injected, and the tests that
 * show each. They are what `npm run test:faults` runs, so the page cannot say what is not so.
 */

/**
 * A test that shows a case: a file below tests/, and what its name begins with or is.
 * @typedef {{ file: string, name: string }} TestReference
 * @typedef {{ id: string, what: string, tests: TestReference[] }} FaultCase
 */

/** How a cell names a test: `e2e/some.spec.ts`: its name */
const REFERENCE = /^`([^`]+\.spec\.ts)`: (.+)$/

/** @param {string} line */
function cellsOf(line) {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
}

/**
 * @param {string} cell
 * @returns {TestReference[]}
 */
function referencesOf(cell) {
  return cell.split('<br>').flatMap((part) => {
    const [, file, name] = REFERENCE.exec(part.trim()) ?? []
    return file === undefined || name === undefined ? [] : [{ file, name }]
  })
}

/**
 * The cases of a page's tables, those whose first cell is a letter and a number: `H7`, `F21`.
 * @param {string} markdown
 * @returns {FaultCase[]}
 */
export function readFaultTable(markdown) {
  return markdown
    .split('\n')
    .filter((line) => /^\| *[HF]\d+ *\|/.test(line))
    .map((line) => {
      const [id = '', what = '', shownBy = ''] = cellsOf(line)
      return { id, what, tests: referencesOf(shownBy) }
    })
}

/**
 * What a part of the tests is asked for, so that it runs the tests the cases name and no others.
 * @param {FaultCase[]} cases
 * @param {string} part such as `unit`
 * @returns {{ files: string[], names: string }} `names` is a regular expression
 */
export function testsOf(cases, part) {
  const tests = cases.flatMap((faultCase) => faultCase.tests)
  const own = tests.filter(({ file }) => file.startsWith(`${part}/`))
  const escaped = own.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return {
    files: [...new Set(own.map(({ file }) => file))],
    names: [...new Set(escaped)].join('|'),
  }
}
