import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appHelp, readAppOptions } from '../../../build/lib/app-options.mjs'
import { SetupError } from '../../../build/lib/say.mjs'
import { adviseOnSandbox, chromiumSwitches } from '../../../build/lib/chromium-sandbox.mjs'
import { hearSetUp } from './quiet'

const said = hearSetUp()

describe('readAppOptions', () => {
  const cwd = resolve('/project')

  it('opens the sample organization by default', () => {
    expect(readAppOptions([], { env: {}, cwd })).toEqual({
      help: false,
      runtime: 'auto',
      appSwitches: ['--sample'],
    })
  })

  it('leaves the sample out on request', () => {
    expect(readAppOptions(['--no-sample'], { env: {}, cwd }).appSwitches).toEqual([])
  })

  it('takes a profile relative to where npm was called', () => {
    const env = { INIT_CWD: resolve('/project/docs') }
    expect(readAppOptions(['--profile', 'mine'], { env, cwd }).appSwitches).toEqual([
      '--sample',
      `--profile=${resolve('/project/docs/mine')}`,
    ])
  })

  it.each([
    [['--unknown'], "Unknown option '--unknown'"],
    [['file.txt'], "Unexpected argument 'file.txt'"],
    [['--profile'], "Option '--profile <value>' argument missing"],
  ])('refuses %j in words', (args, words) => {
    const read = () => readAppOptions(args, { env: {}, cwd })
    expect(read).toThrow(words)
    expect(read).toThrow(SetupError)
  })

  it('has every option in its help', () => {
    const help = appHelp('npm start', 'Opens the app.')
    for (const option of ['--profile', '--no-sample', '--runtime', '--help']) {
      expect(help).toContain(`  ${option} `)
    }
  })
})

describe('chromiumSwitches', () => {
  it('switches the sandbox off for root only', () => {
    expect(chromiumSwitches(0)).toEqual(['--no-sandbox'])
    expect(chromiumSwitches(1000)).toEqual([])
  })
})

describe('adviseOnSandbox', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sao-desk-runtime-'))
    writeFileSync(join(folder, 'chrome-sandbox'), '')
    chmodSync(join(folder, 'chrome-sandbox'), 0o755)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const restricted = (file: string) => (file.includes('apparmor') ? '1' : null)

  it('speaks when user namespaces are restricted and the helper has no rights', () => {
    expect(adviseOnSandbox(folder, { userId: 1000, read: restricted })).toBe(true)
    expect(said.join()).toContain(`sudo chmod 4755 '${join(folder, 'chrome-sandbox')}'`)
  })

  it('is silent on a system without restrictions', () => {
    expect(adviseOnSandbox(folder, { userId: 1000, read: () => null })).toBe(false)
  })

  it('is silent for root, which runs without the sandbox', () => {
    expect(adviseOnSandbox(folder, { userId: 0, read: restricted })).toBe(false)
  })

  it('is silent where the runtime has no helper', () => {
    rmSync(join(folder, 'chrome-sandbox'))
    expect(adviseOnSandbox(folder, { userId: 1000, read: restricted })).toBe(false)
  })
})
