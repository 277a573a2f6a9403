/**
 * What the parts of the tests came to, as numbers.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * The tests in a report of Vitest's JSON reporter. A file that could not even be loaded has no
 * tests in it and counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * The tests in a report of Playwright's JSON reporter. Errors outside of any test count as
 * failures, and so does a test that passed only when it was repeated.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * What a part came to. A part that failed without naming a failed test, or that left no report,
 * counts as one failure: a crash must never look like a success.
 * @param {number} exitCode
 * @param {Counts | null} counts `null` when there is no readable report
 * @returns {Counts}
 */
export function partCounts(exitCode, counts) {
  if (counts === null) return { passed: 0, failed: 1, skipped: 0 }
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 }
  return counts
}

/**
 * A part that has no tests of its own and is one check.
 * @param {number} exitCode
 * @returns {Counts}
 */
export function checkCounts(exitCode) {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 }
}

/**
 * All parts together.
 * @param {Counts[]} parts
 * @returns {{ line: string, exitCode: number }} the last line of the run, and 0 only when something
 *   passed and nothing failed
 */
export function summarize(parts) {
  const sum = (/** @type {keyof Counts} */ key) => parts.reduce((all, part) => all + part[key], 0)
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { line, exitCode: failed === 0 && passed > 0 ? 0 : 1 }
}
