/** The manual built into `out/manual/`, anew only when its sources have changed. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { hashSources } from '../built.mjs'
import { PROJECT_ROOT } from '../paths.mjs'
import { SetupError, say } from '../say.mjs'
import { VITEPRESS, runTool } from '../tools.mjs'
import { manualProblems } from './links.mjs'

const SOURCES = 'docs/manual'
const INPUTS = [SOURCES, 'build/lib/manual', 'package-lock.json']
const STAMP_FILE = 'source-hash'

/** @param {string} folder */
async function runVitePress(folder) {
  const args = ['build', SOURCES, '--outDir', folder, '--logLevel', 'warn']
  return runTool(VITEPRESS, args, { output: 'stderr' })
}

/** @param {string} root */
const manualFolder = (root) => join(root, 'out', 'manual')

/** Whether there is one, of whatever age. */
export function hasManual(root = PROJECT_ROOT) {
  return existsSync(join(manualFolder(root), 'index.html'))
}

/**
 * Builds beside and checks what was built; then it takes the place of the last good one.
 * @param {{ root?: string, build?: (folder: string) => Promise<number> }} [options]
 * @throws {SetupError} when the build fails, or a link leads nowhere
 */
export async function buildManual({ root = PROJECT_ROOT, build = runVitePress } = {}) {
  const sources = hashSources(root, INPUTS)
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'manual-'))
  try {
    say('Building the manual')
    const fresh = join(work, 'manual')
    if ((await build(fresh)) !== 0) throw new SetupError('The manual could not be built.')
    const problems = manualProblems(fresh)
    if (problems.length > 0) {
      throw new SetupError(['The manual is not in order:', ...problems].join('\n  '))
    }
    writeFileSync(join(fresh, STAMP_FILE), sources)
    const out = manualFolder(root)
    mkdirSync(join(root, 'out'), { recursive: true })
    if (existsSync(out)) renameSync(out, join(work, 'replaced'))
    renameSync(fresh, out)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * Builds the manual when it is missing or older than its sources.
 * @param {Parameters<typeof buildManual>[0]} [options]
 * @returns {Promise<boolean>} whether it was built now
 * @throws {SetupError} when the build fails, or a link leads nowhere
 */
export async function ensureManual(options = {}) {
  const root = options.root ?? PROJECT_ROOT
  const stamp = join(manualFolder(root), STAMP_FILE)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources(root, INPUTS)) return false
  await buildManual(options)
  return true
}
