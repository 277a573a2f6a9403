/**
 * What became of each case of the fault table, by the reports of the runners.
 * @typedef {{ file: string, name: string, passed: boolean }} Outcome
 * @typedef {{ id: string, what: string, passed: number, problems: string[] }} Verdict
 */

/**
 * @param {{ testResults: { name: string,
 *   assertionResults: { fullName: string, title: string, status: string }[] }[] }} report of
 *   Vitest's JSON reporter
 * @returns {Outcome[]}
 */
export function vitestOutcomes(report) {
  return report.testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults
      // One that the filter left out was not run at all.
      .filter(({ status }) => status !== 'skipped' && status !== 'pending')
      .map(({ fullName, status }) => ({ file, name: fullName, passed: status === 'passed' })),
  )
}

/**
 * @typedef {{ title: string, file: string, suites?: PlaywrightSuite[],
 *   specs?: { title: string, ok: boolean, tests: { status: string }[] }[] }} PlaywrightSuite
 */

/**
 * @param {{ suites: PlaywrightSuite[] }} report of Playwright's JSON reporter
 * @returns {Outcome[]}
 */
export function playwrightOutcomes({ suites }) {
  return suites.flatMap(({ file, specs = [], suites: inner = [] }) => [
    ...specs.map(({ title, ok, tests }) => ({
      file,
      name: title,
      passed: ok && tests.every(({ status }) => status === 'expected'),
    })),
    ...playwrightOutcomes({ suites: inner }),
  ])
}

/**
 * A case holds when it names a test, and every test it names was run and passed.
 * @param {import('./fault-table.mjs').FaultCase} faultCase
 * @param {Outcome[]} outcomes
 * @returns {Verdict}
 */
export function judge({ id, what, tests }, outcomes) {
  const problems = tests.length === 0 ? ['no test is named'] : []
  let passed = 0
  for (const { file, name } of tests) {
    const found = outcomes.filter(
      (outcome) => outcome.file.endsWith(file) && outcome.name.includes(name),
    )
    const failed = found.filter((outcome) => !outcome.passed)
    passed += found.length - failed.length
    if (found.length === 0) problems.push(`${file}: "${name}" was not run`)
    for (const outcome of failed) problems.push(`${file}: "${outcome.name}" failed`)
  }
  return { id, what, passed, problems }
}

/**
 * A line for each case, and the totals at the end.
 * @param {Verdict[]} verdicts
 * @returns {{ lines: string[], exitCode: number }}
 */
export function tell(verdicts) {
  const lines = verdicts.flatMap(({ id, what, passed, problems }) => {
    const good = id.startsWith('F') ? 'survived' : 'holds'
    const word = problems.length === 0 ? good : 'LOST'
    const tests = passed === 1 ? '1 test' : `${passed} tests`
    return [
      `${id.padEnd(4)} ${word.padEnd(9)} ${what} (${tests})`,
      ...problems.map((problem) => `       ${problem}`),
    ]
  })
  const count = (/** @type {string} */ kind, /** @type {boolean} */ lost) =>
    verdicts.filter(({ id, problems }) => id.startsWith(kind) && problems.length > 0 === lost)
      .length
  const [held, broken] = [count('H', false), count('H', true)]
  const [survived, lost] = [count('F', false), count('F', true)]
  return {
    lines: [
      ...lines,
      '',
      `must hold: ${held + broken}, held: ${held}, broken: ${broken}`,
      `faults injected: ${survived + lost}, survived: ${survived}, lost: ${lost}`,
    ],
    exitCode: verdicts.length > 0 && broken + lost === 0 ? 0 : 1,
  }
}
