import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  checkNodeVersion,
  dependenciesMatch,
  ensureDependencies,
} from '../../../build/lib/dependencies.mjs'
import { hearSetUp } from './quiet'

const said = hearSetUp()

describe('checkNodeVersion', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes %s', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow()
  })

  it.each(['20.18.3', '18.20.0', '9.0.0'])('refuses %s and names what is needed', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(
      `needs Node 20.19 or later, and this is ${version}`,
    )
  })
})

describe('dependenciesMatch', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-windows': { version: '2.0.0', optional: true },
  }

  it('holds when all but optional packages are there', () => {
    expect(dependenciesMatch(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  })

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { version: '1.0.1' } }],
    [
      'one is too many',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
    ],
    [
      'an optional one has another version',
      {
        'node_modules/a': { version: '1.0.0' },
        'node_modules/for-windows': { version: '2.0.1' },
      },
    ],
  ])('does not hold when %s', (_case, installed) => {
    expect(dependenciesMatch(wanted, installed)).toBe(false)
  })
})

describe('ensureDependencies', () => {
  let root: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sao-desk-dependencies-'))
    const packages = { '': {}, 'node_modules/a': { version: '1.0.0' } }
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const markInstalled = (version: string) => {
    mkdirSync(join(root, 'node_modules'))
    const packages = { 'node_modules/a': { version } }
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
  }

  it('installs when there is no node_modules', async () => {
    const install = vi.fn(() => Promise.resolve(0))
    await ensureDependencies({ root, install })
    expect(install).toHaveBeenCalledOnce()
    expect(said).toEqual(['Installing the npm dependencies'])
  })

  it('installs when node_modules is of another lock file', async () => {
    markInstalled('0.9.0')
    const install = vi.fn(() => Promise.resolve(0))
    await ensureDependencies({ root, install })
    expect(install).toHaveBeenCalledOnce()
  })

  it('does nothing when everything is there', async () => {
    markInstalled('1.0.0')
    const install = vi.fn(() => Promise.resolve(0))
    await ensureDependencies({ root, install })
    expect(install).not.toHaveBeenCalled()
  })

  it('says so when npm fails', async () => {
    const install = () => Promise.resolve(1)
    await expect(ensureDependencies({ root, install })).rejects.toThrow(
      'npm could not install the dependencies',
    )
  })
})
