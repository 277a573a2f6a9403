import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { test } from '../e2e/support/fixtures'
import { filesIn, releaseBuild } from '../packaged/support/packages'
import { addToFile, type BenchRow, benchRow } from './support/rows'

const ASSETS = join(import.meta.dirname, '../../out/renderer/assets')
const PAGE = join(ASSETS, '../index.html')
const MEGABYTE = 1024 * 1024
const KILOBYTE = 1000
const CODE_GOAL_MB = 8
const INITIAL_GOAL_KB = 300

test('what the app adds to the runtime, and what the window reads at its start', () => {
  const chunks = filesIn(ASSETS).filter((file) => file.endsWith('.js'))
  const initial = chunks.filter((file) => readFileSync(PAGE, 'utf8').includes(`assets/${file}`))
  expect(initial).not.toEqual([])
  const later = chunks.filter((file) => !initial.includes(file))
  addToFile([
    codeRow(),
    scriptRow('all of the window’s at its start', initial, INITIAL_GOAL_KB),
    ...later.map((file) => scriptRow(file.replace(/-[\w-]{8}\.js$/, '.js'), [file])),
  ])
})

/** The archive: the app's code and the libraries in its bundles. Machine code lies outside of it. */
function codeRow(): BenchRow {
  const { archive, folder } = releaseBuild()
  const all = filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  const sizes = { value: statSync(archive).size / MEGABYTE, baseline: all / MEGABYTE }
  return benchRow('size: the app’s own code, beside the whole package', 'MB', sizes, CODE_GOAL_MB)
}

function scriptRow(name: string, files: string[], goal: number | null = null): BenchRow {
  const contents = files.map((file) => readFileSync(join(ASSETS, file)))
  const kilobytes = (buffers: Buffer[]): number =>
    buffers.reduce((sum, buffer) => sum + buffer.length, 0) / KILOBYTE
  const sizes = {
    value: kilobytes(contents.map((content) => gzipSync(content, { level: 9 }))),
    baseline: kilobytes(contents),
  }
  return benchRow(`size: scripts, gzip, ${name}`, 'kB', sizes, goal)
}
