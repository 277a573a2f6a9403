/** The parts of the tests: how each is run and counted. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countWorkers } from './desktops.mjs'
import { runPlaywright } from './end-to-end.mjs'
import { PROJECT_ROOT } from './paths.mjs'
import { say } from './say.mjs'
import { checkDependencies } from './supply/dependency-checks.mjs'
import { checkCounts, countPlaywright, countVitest, partCounts } from './test-report.mjs'
import { ESLINT, PRETTIER, VITEST, VUE_TSC, runTool } from './tools.mjs'

const REPORTS_FOLDER = join(PROJECT_ROOT, '.cache', 'test-reports')

/** @typedef {import('./test-report.mjs').Counts} Counts */

/**
 * @template R
 * @param {string} file
 * @param {(report: R) => Counts} count
 * @returns {Counts | null}
 */
function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/**
 * Where the report of a part lies after its run.
 * @param {string} part
 */
export const reportFile = (part) => join(REPORTS_FOLDER, `${part}.json`)

/** @param {string} part */
function freshReportFile(part) {
  mkdirSync(REPORTS_FOLDER, { recursive: true })
  const file = reportFile(part)
  rmSync(file, { force: true })
  return file
}

/** @param {string[]} args */
async function runLint(args) {
  const places = args.length > 0 ? args : ['.']
  const eslint = await runTool(ESLINT, ['--max-warnings', '0', ...places])
  const prettier = await runTool(PRETTIER, ['--check', '--log-level', 'warn', ...places])
  return checkCounts(eslint === 0 ? prettier : eslint)
}

/** @param {string[]} args */
async function runTypes(args) {
  return checkCounts(await runTool(VUE_TSC, ['--noEmit', '-p', '.', ...args]))
}

/**
 * The checks of what the app is made of. The registry is asked with `--online`; with
 * `--require-online` its silence is a failure.
 * @param {string[]} args
 */
async function runDependencies(args) {
  if (args.includes('--require-online')) return checkDependencies('required')
  return checkDependencies(args.includes('--online') ? 'if-it-answers' : 'no')
}

/** @param {string} project */
const runVitest = (project) => async (/** @type {string[]} */ args) => {
  const report = freshReportFile(project)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const exitCode = await runTool(VITEST, ['run', '--project', project, ...reporters, ...args])
  return partCounts(exitCode, readReport(report, countVitest))
}

/**
 * Linux only: the tests clear the keychain, and only there can they have one of their own. The
 * whole part then counts as one skipped test.
 * @param {string[]} args
 * @param {string} [platform]
 * @returns {Promise<Counts>}
 */
export async function runEndToEnd(args, platform = process.platform) {
  if (platform !== 'linux') {
    say(
      'The end-to-end tests run on Linux only, where they get a desktop and keychain of their own.',
    )
    return { passed: 0, failed: 0, skipped: 1 }
  }
  const report = freshReportFile('e2e')
  const exitCode = await runPlaywright({
    project: 'e2e',
    args: ['--reporter=list,json', ...args],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    display: 'own',
    workers: countWorkers(args),
  })
  return partCounts(exitCode, readReport(report, countPlaywright))
}

/**
 * In the order they run: the quick ones first. Each takes the arguments for its tool.
 * @type {Record<string, (args: string[]) => Promise<Counts>>}
 */
export const TEST_PARTS = {
  lint: runLint,
  types: runTypes,
  dependencies: runDependencies,
  unit: runVitest('unit'),
  integration: runVitest('integration'),
  e2e: (args) => runEndToEnd(args),
}
