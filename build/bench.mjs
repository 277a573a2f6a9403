/**
 * `npm run bench`: measures the real app beside a baseline and prints one table.
 *   npm run bench -- launch memory      only these; each is a file of tests/bench
 *   npm run bench -- --json FILE        writes the table into a file too
 *   npm run bench -- --plot FILE        draws the figures that have a goal, as SVG
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { plotGoals } from './lib/bench-plot.mjs'
import { busyNote, formatTable } from './lib/bench-report.mjs'
import { runPlaywright } from './lib/end-to-end.mjs'
import { readNamesAndOptions } from './lib/options.mjs'
import { preparePackage } from './lib/package/packaged-for-tests.mjs'
import { PROJECT_ROOT } from './lib/paths.mjs'
import { runScript } from './lib/run.mjs'
import { SetupError } from './lib/say.mjs'

const ALL_RUNS_TIMEOUT_MS = 60 * 60_000
const ENDING = '.bench.ts'
/** The one that looks at the packed app. */
const OF_THE_PACKAGE = 'size'

await runScript(async (args) => {
  const known = readdirSync(join(PROJECT_ROOT, 'tests/bench'))
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
  const options = /** @type {const} */ ({ json: { type: 'string' }, plot: { type: 'string' } })
  const { names, values } = readNamesAndOptions(args, options, known)
  if (process.platform !== 'linux') {
    throw new SetupError('The bench brings a display and a keychain of its own, on Linux only.')
  }
  const [load = 0] = loadavg()
  const folder = mkdtempSync(join(tmpdir(), 'sao-desk-bench-'))
  const file = join(folder, 'rows.json')
  try {
    const isPacked = names.includes(OF_THE_PACKAGE)
    const released = isPacked ? { SAO_DESK_RELEASED: await preparePackage() } : {}
    const exitCode = await runPlaywright({
      project: 'bench',
      args: [
        '--reporter=line',
        `--global-timeout=${ALL_RUNS_TIMEOUT_MS}`,
        ...names.map((name) => `/tests/bench/${name}\\.bench\\.ts$`),
      ],
      env: { SAO_DESK_BENCH_FILE: file, ...released },
      display: 'own',
    })
    // What was measured is told, even when something else could not be.
    if (!existsSync(file)) return exitCode
    const rows = JSON.parse(readFileSync(file, 'utf8'))
    process.stdout.write(`\n${formatTable(rows)}\n`)
    const note = busyNote(load, availableParallelism())
    if (note !== undefined) process.stdout.write(`${note}\n`)
    write(values.json, `${JSON.stringify(rows, null, 2)}\n`)
    write(values.plot, plotGoals(rows))
    return exitCode
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/**
 * @param {string | undefined} file as the person named it, from where they are
 * @param {string} text
 */
function write(file, text) {
  if (file === undefined) return
  writeFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), file), text)
}
