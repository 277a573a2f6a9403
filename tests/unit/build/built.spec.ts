import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureBuilt, forgetBuild, hashSources } from '../../../build/lib/built.mjs'
import { hearSetUp } from './quiet'

const said = hearSetUp()

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sao-desk-built-'))
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'src/a.ts'), 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

/** A build that writes the given text, or fails without one. */
const buildOf = (text: string | null) =>
  vi.fn((folder: string) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'app.js'), text ?? 'half of it')
    return Promise.resolve(text === null ? 1 : 0)
  })
const built = () => readFileSync(join(root, 'out/app.js'), 'utf8')

describe('ensureBuilt', () => {
  it('builds when there is nothing yet', async () => {
    expect(await ensureBuilt({ root, build: buildOf('first') })).toBe(true)
    expect(built()).toBe('first')
    expect(said).toEqual(['Building the app'])
  })

  it('does not build again while the sources are the same', async () => {
    await ensureBuilt({ root, build: buildOf('first') })
    const build = buildOf('second')
    expect(await ensureBuilt({ root, build })).toBe(false)
    expect(build).not.toHaveBeenCalled()
  })

  it('builds again when a source changed', async () => {
    await ensureBuilt({ root, build: buildOf('first') })
    writeFileSync(join(root, 'src/a.ts'), 'two')
    expect(await ensureBuilt({ root, build: buildOf('second') })).toBe(true)
    expect(built()).toBe('second')
  })

  it('builds again when something else wrote into its folder', async () => {
    await ensureBuilt({ root, build: buildOf('first') })
    forgetBuild(root)
    expect(await ensureBuilt({ root, build: buildOf('second') })).toBe(true)
  })

  it('keeps the last good build when one fails, and cleans up after it', async () => {
    await ensureBuilt({ root, build: buildOf('first') })
    writeFileSync(join(root, 'src/a.ts'), 'two')
    await expect(ensureBuilt({ root, build: buildOf(null) })).rejects.toThrow(
      'The app could not be built.',
    )
    expect(built()).toBe('first')
    expect(readdirSync(join(root, '.cache'))).toEqual([])
  })

  it('builds again after a failure', async () => {
    await expect(ensureBuilt({ root, build: buildOf(null) })).rejects.toThrow()
    expect(existsSync(join(root, 'out'))).toBe(false)
    expect(await ensureBuilt({ root, build: buildOf('second') })).toBe(true)
  })
})

describe('hashSources', () => {
  it('sees a renamed file, a new one, and one that went away', () => {
    const hashes = [hashSources(root)]
    rmSync(join(root, 'src/a.ts'))
    hashes.push(hashSources(root))
    writeFileSync(join(root, 'src/b.ts'), 'one')
    hashes.push(hashSources(root))
    writeFileSync(join(root, 'package.json'), '{}')
    hashes.push(hashSources(root))
    expect(new Set(hashes).size).toBe(4)
  })
})
