import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from './paths.mjs'
import { run } from './run.mjs'

/**
 * The script behind a command of an npm package. Called with Node, it needs neither a shell nor
 * npm's shims, which differ between systems.
 * @param {string} packageName
 * @param {string} [command] where the package has another name than its command
 * @returns {string} an absolute path
 */
export function toolScript(packageName, command = packageName) {
  const folder = join(PROJECT_ROOT, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Runs a command of an npm package in the foreground.
 * @param {{ packageName: string, command?: string }} tool
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<number>} its exit code
 */
export function runTool({ packageName, command }, args, options) {
  return run(process.execPath, [toolScript(packageName, command), ...args], options)
}

export const ESLINT = { packageName: 'eslint' }
export const PRETTIER = { packageName: 'prettier' }
export const VUE_TSC = { packageName: 'vue-tsc' }
export const VITEST = { packageName: 'vitest' }
export const PLAYWRIGHT = { packageName: '@playwright/test', command: 'playwright' }
export const VITEPRESS = { packageName: 'vitepress' }
export const ELECTRON_VITE = { packageName: 'electron-vite' }
