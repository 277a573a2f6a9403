#!/usr/bin/env node
/**
 * Stands in for fpm where it cannot be downloaded: makes a deb with Debian's own dpkg-deb out of the
 * arguments that electron-builder gives to fpm.
 */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SetupError } from '../say.mjs'
import { capture } from '../run.mjs'

const PACKING_TIMEOUT_MS = 10 * 60_000
const SINGLE_LETTERS = /** @type {Record<string, string>} */ ({
  '-s': 'source',
  '-t': 'target',
  '-d': 'depends',
})
const WITHOUT_VALUE = ['--force', '--debug']

/**
 * Reads fpm's command line.
 * @param {string[]} args
 * @returns {{ options: Record<string, string[]>, files: { from: string, to: string }[] }}
 */
export function readFpmArgs(args) {
  /** @type {Record<string, string[]>} */
  const options = {}
  const files = []
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? ''
    const name = SINGLE_LETTERS[argument] ?? (argument.startsWith('--') ? argument.slice(2) : null)
    if (WITHOUT_VALUE.includes(argument)) continue
    if (name !== null) {
      index += 1
      ;(options[name] ??= []).push(args[index] ?? '')
      continue
    }
    const split = argument.lastIndexOf('=')
    if (split === -1) throw new SetupError(`fpm's argument "${argument}" is not known here.`)
    files.push({ from: argument.slice(0, split), to: argument.slice(split + 1) })
  }
  return { options, files }
}

/**
 * The control file (Debian Policy, chapter 5).
 * @param {Record<string, string[]>} options
 * @param {number} installedKilobytes
 * @returns {string}
 */
export function controlFile(options, installedKilobytes) {
  const one = (/** @type {string} */ name) => options[name]?.at(-1) ?? ''
  const [synopsis = '', ...rest] = one('description').split('\n')
  const homepage = one('url')
  const lines = [
    ['Package', one('name')],
    ['Version', one('version')],
    ['Architecture', one('architecture')],
    ['Maintainer', one('maintainer')],
    ['Installed-Size', String(installedKilobytes)],
    ['Depends', (options['depends'] ?? []).join(', ')],
    ['Recommends', (options['deb-recommends'] ?? []).join(', ')],
    ['Section', one('category')],
    ['Priority', one('deb-priority')],
    ['Homepage', homepage.endsWith('.invalid') ? '' : homepage],
    ['Description', [synopsis.trim(), ...rest.map((line) => ` ${line.trim()}`)].join('\n')],
  ]
  return `${lines
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `${field}: ${value}`)
    .join('\n')}\n`
}

/**
 * Makes the package.
 * @param {string[]} args as fpm takes them
 * @throws {SetupError} when dpkg-deb fails
 */
export function makeDeb(args) {
  const { options, files } = readFpmArgs(args)
  const root = mkdtempSync(join(tmpdir(), 'sao-desk-deb-'))
  try {
    // A package's folders are open to everybody; a temporary folder is not.
    chmodSync(root, 0o755)
    for (const { from, to } of files) {
      const target = join(root, to)
      mkdirSync(dirname(target), { recursive: true })
      cpSync(from, target, { recursive: true, verbatimSymlinks: true })
    }
    const control = join(root, 'DEBIAN')
    const installed = Math.ceil(sizeOf(root) / 1024)
    mkdirSync(control)
    writeFileSync(join(control, 'control'), controlFile(options, installed))
    for (const [option, name] of [
      ['after-install', 'postinst'],
      ['after-remove', 'postrm'],
    ]) {
      const script = options[option ?? '']?.at(-1)
      if (script !== undefined) {
        writeFileSync(join(control, name ?? ''), readFileSync(script), { mode: 0o755 })
      }
    }
    build(root, options)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/**
 * @param {string} root
 * @param {Record<string, string[]>} options
 */
function build(root, options) {
  const target = options['package']?.at(-1) ?? ''
  const level = process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ?? '6'
  const flags = ['--root-owner-group', `-z${level}`, '-Zxz', '--build']
  const { ok, stderr } = capture('dpkg-deb', [...flags, root, target], {
    timeoutMs: PACKING_TIMEOUT_MS,
  })
  if (!ok) throw new SetupError(`dpkg-deb could not make ${target}: ${stderr}`)
}

/**
 * @param {string} folder
 * @returns {number} bytes
 */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    makeDeb(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
