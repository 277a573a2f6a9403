/** The checks of what the app is made of: lockfile, licences, known weaknesses, signatures. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../paths.mjs'
import { MANUAL_PACKAGES } from '../manual/bundled-packages.mjs'
import { capture, npmCommand } from '../run.mjs'
import { say } from '../say.mjs'
import { auditOutcome, signaturesOutcome } from './audit.mjs'
import { licenceProblems } from './licences.mjs'
import { lockfileProblems } from './lockfile.mjs'
import { ALLOWED_INSTALL_SCRIPTS, ALLOWED_LICENCES, AUDIT_EXCEPTIONS } from './rules.mjs'
import { importedPackages, shippedPackages, withPlaces } from './shipped.mjs'

const REGISTRY_TIMEOUT_MS = 180_000

/** @typedef {import('../test-report.mjs').Counts} Counts */
/** @typedef {import('./audit.mjs').Outcome} Outcome */
/**
 * Whether the registry is asked: never; where it answers; or else that is a failure.
 * @typedef {'no' | 'if-it-answers' | 'required'} Asking
 */

/** Reads the project's lockfile. @returns {import('./lockfile.mjs').Lockfile} */
export function readLockfile(root = PROJECT_ROOT) {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
}

/** What people get with the app and its manual. */
export function projectShipped(root = PROJECT_ROOT) {
  const lockfile = readLockfile(root)
  return withPlaces(
    shippedPackages(lockfile, importedPackages(join(root, 'src'))),
    lockfile,
    MANUAL_PACKAGES,
  )
}

/**
 * Runs the checks and prints what each came to.
 * @param {Asking} asking
 * @param {(args: string[]) => string} [npm] runs npm and gives what it printed
 * @returns {Counts}
 */
export function checkDependencies(asking, npm = runNpm) {
  const manifest = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  const lockfile = lockfileProblems(readLockfile(), manifest, ALLOWED_INSTALL_SCRIPTS)
  const shipped = projectShipped()
  const counts = { passed: 0, failed: 0, skipped: 0 }
  tell('The lockfile', { state: 'checked', problems: lockfile }, asking, counts)
  const licences = licenceProblems(shipped, ALLOWED_LICENCES)
  tell(
    `Licences of ${shipped.length} packages`,
    { state: 'checked', problems: licences },
    asking,
    counts,
  )
  if (asking === 'no') return counts
  const audit = auditOutcome(npm(['audit', '--json']), AUDIT_EXCEPTIONS, new Date())
  tell('Known weaknesses', audit, asking, counts)
  // Where the registry takes no audit it is a mirror, which signs nothing either.
  const signatures =
    audit.state === 'checked' ? signaturesOutcome(npm(['audit', 'signatures', '--json'])) : audit
  tell('Signatures of the registry', signatures, asking, counts)
  return counts
}

/**
 * @param {string} what
 * @param {Outcome} outcome
 * @param {Asking} asking
 * @param {Counts} counts
 */
function tell(what, outcome, asking, counts) {
  if (outcome.state === 'unchecked') {
    say(`${what}: could not be checked (${outcome.why}).`)
    counts[asking === 'required' ? 'failed' : 'skipped'] += 1
    return
  }
  const { problems } = outcome
  say(problems.length === 0 ? `${what}: in order.` : `${what}:`)
  for (const problem of problems) say(`  ${problem}`)
  counts[problems.length === 0 ? 'passed' : 'failed'] += 1
}

/** @param {string[]} args */
function runNpm(args) {
  const { command, args: own, shell } = npmCommand()
  return capture(command, [...own, ...args], { shell, timeoutMs: REGISTRY_TIMEOUT_MS }).stdout
}
