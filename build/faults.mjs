/**
 * `npm run test:faults`: runs every test that the tables of docs/security.md name, prints a line for
 * each of their cases, and the totals. The tests that repeat something run in their long form.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { END_TO_END_PURPOSES, runPlaywright } from './lib/end-to-end.mjs'
import { judge, playwrightOutcomes, tell, vitestOutcomes } from './lib/fault-outcomes.mjs'
import { readFaultTable, testsOf } from './lib/fault-table.mjs'
import { readOptions } from './lib/options.mjs'
import { preparePackages } from './lib/package/packaged-for-tests.mjs'
import { PROJECT_ROOT } from './lib/paths.mjs'
import { runScript } from './lib/run.mjs'
import { installSystemPackages } from './lib/system-packages.mjs'
import { reportFile, TEST_PARTS } from './lib/test-parts.mjs'

/** How often the tests that kill the app do so here: its main process alone, and all of it. */
const LONG_FORM = { SAO_DESK_KILLS: '200', SAO_DESK_ELECTRON_KILLS: '5' }
/** The parts of the tests that the tables name, and how their reports are read. */
const PARTS = {
  unit: { run: TEST_PARTS['unit'], read: vitestOutcomes },
  integration: { run: TEST_PARTS['integration'], read: vitestOutcomes },
  e2e: { run: TEST_PARTS['e2e'], read: playwrightOutcomes },
  packaged: { run: runPackaged, read: playwrightOutcomes },
}

await runScript(async (args) => {
  readOptions(args, {})
  await ensureDependencies()
  installSystemPackages(END_TO_END_PURPOSES)
  for (const [name, value] of Object.entries(LONG_FORM)) process.env[name] ??= value
  const cases = readFaultTable(readFileSync(join(PROJECT_ROOT, 'docs/security.md'), 'utf8'))
  /** @type {import('./lib/fault-outcomes.mjs').Outcome[]} */
  const outcomes = []
  for (const [part, { run, read }] of Object.entries(PARTS)) {
    const { files, names } = testsOf(cases, part)
    if (files.length === 0) continue
    const chosen = read === playwrightOutcomes ? ['--grep', names] : ['-t', names]
    if (part === 'e2e') chosen.push('--workers=2')
    rmSync(reportFile(part), { force: true })
    await run?.([...files.map((file) => `tests/${file}`), ...chosen])
    outcomes.push(...readOutcomes(part, read))
  }
  const { lines, exitCode } = tell(cases.map((faultCase) => judge(faultCase, outcomes)))
  process.stdout.write(`\n${lines.join('\n')}\n`)
  return exitCode
})

/**
 * The tests of the package, against one made for them.
 * @param {string[]} args
 */
async function runPackaged(args) {
  const packages = await preparePackages()
  try {
    await runPlaywright({
      project: 'packaged',
      args: ['--reporter=list,json', ...args],
      env: { ...packages.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('packaged') },
      display: 'own',
    })
  } finally {
    packages.remove()
  }
}

/**
 * A part that left no report ran no test: each case that names one of its tests is lost.
 * @param {string} part
 * @param {(report: any) => import('./lib/fault-outcomes.mjs').Outcome[]} read
 */
function readOutcomes(part, read) {
  try {
    return read(JSON.parse(readFileSync(reportFile(part), 'utf8')))
  } catch {
    return []
  }
}
