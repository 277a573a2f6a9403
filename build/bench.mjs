/**
 * `npm run bench`: measures the real app over 10,000 clients beside a baseline, prints one table
 * and, with `-- --json FILE`, writes the same into a file.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { busyNote, formatTable } from './lib/bench-report.mjs'
import { runPlaywright } from './lib/end-to-end.mjs'
import { readOptions } from './lib/options.mjs'
import { runScript } from './lib/run.mjs'
import { SetupError } from './lib/say.mjs'

const ALL_RUNS_TIMEOUT_MS = 25 * 60_000

await runScript(async (args) => {
  const { json } = readOptions(args, { json: { type: 'string' } })
  if (process.platform !== 'linux') {
    throw new SetupError('The bench brings a display and a keychain of its own, on Linux only.')
  }
  const [load = 0] = loadavg()
  const folder = mkdtempSync(join(tmpdir(), 'sao-desk-bench-'))
  const file = join(folder, 'rows.json')
  try {
    const exitCode = await runPlaywright({
      project: 'bench',
      args: ['--reporter=line', `--global-timeout=${ALL_RUNS_TIMEOUT_MS}`],
      env: { SAO_DESK_BENCH_FILE: file },
      display: 'own',
    })
    if (exitCode !== 0) return exitCode
    const rows = JSON.parse(readFileSync(file, 'utf8'))
    process.stdout.write(`\n${formatTable(rows)}\n`)
    const note = busyNote(load, availableParallelism())
    if (note !== undefined) process.stdout.write(`${note}\n`)
    if (json !== undefined) {
      const target = resolve(process.env['INIT_CWD'] ?? process.cwd(), json)
      writeFileSync(target, `${JSON.stringify(rows, null, 2)}\n`)
    }
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
