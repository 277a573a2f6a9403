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
import { buildApp } from '../../../../build/lib/built.mjs'
import { ensureManual, hasManual } from '../../../../build/lib/manual/build-manual.mjs'
import { hearSetUp } from '../quiet'

const said = hearSetUp()
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sao-desk-manual-'))
  mkdirSync(join(root, 'docs/manual'), { recursive: true })
  writeFileSync(join(root, 'docs/manual/index.md'), 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

/** A build that writes a page, or fails without one. */
const buildOf = (html: string | null) =>
  vi.fn((folder: string) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), html ?? 'half of it')
    return Promise.resolve(html === null ? 1 : 0)
  })
const built = () => readFileSync(join(root, 'out/manual/index.html'), 'utf8')

describe('ensureManual', () => {
  it('builds when there is none, and not again while the sources are the same', async () => {
    expect(hasManual(root)).toBe(false)
    expect(await ensureManual({ root, build: buildOf('<p>first') })).toBe(true)
    expect(hasManual(root)).toBe(true)
    expect(said).toEqual(['Building the manual'])
    expect(await ensureManual({ root, build: buildOf('<p>second') })).toBe(false)
    expect(built()).toBe('<p>first')
  })

  it('builds again when a page changed', async () => {
    await ensureManual({ root, build: buildOf('<p>first') })
    writeFileSync(join(root, 'docs/manual/index.md'), 'two')
    expect(await ensureManual({ root, build: buildOf('<p>second') })).toBe(true)
    expect(built()).toBe('<p>second')
  })

  it.each([
    ['a build that fails', null, 'could not be built'],
    ['a link that leads nowhere', '<a href="/gone.html">x</a>', '/gone.html is not there'],
  ])('keeps the last good one after %s', async (_what, html, words) => {
    await ensureManual({ root, build: buildOf('<p>first') })
    writeFileSync(join(root, 'docs/manual/index.md'), 'two')
    await expect(ensureManual({ root, build: buildOf(html) })).rejects.toThrow(words)
    expect(built()).toBe('<p>first')
    expect(readdirSync(join(root, '.cache'))).toEqual([])
  })

  it('stays when the app is built anew', async () => {
    await ensureManual({ root, build: buildOf('<p>first') })
    await buildApp({ root, build: (folder) => buildOf('app')(folder) })
    expect(existsSync(join(root, 'out/index.html'))).toBe(true)
    expect(built()).toBe('<p>first')
    expect(await ensureManual({ root, build: buildOf('<p>second') })).toBe(false)
  })
})
