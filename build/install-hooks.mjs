/** `prepare`: lets git use the hooks of `.githooks/`. Does nothing outside a checkout. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from './lib/paths.mjs'
import { capture } from './lib/run.mjs'

const git = (/** @type {string[]} */ ...args) => capture('git', ['-C', PROJECT_ROOT, ...args])

if (existsSync(join(PROJECT_ROOT, '.git')) && !git('config', '--get', 'core.hooksPath').ok) {
  git('config', '--local', 'core.hooksPath', '.githooks')
}
