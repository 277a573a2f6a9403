import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AtomicFile } from '../../../../src/main/storage/atomic-file'

const NOW = new Date('2026-06-15T12:00:01.234Z')
let folder: string
let file: AtomicFile

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-file-'))
  file = new AtomicFile(join(folder, 'settings.json'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

describe('AtomicFile', () => {
  it('reads what it wrote, and nothing before', () => {
    expect(file.read()).toBeUndefined()
    file.write('first')
    file.write('second, 二つ目')
    expect(file.read()).toBe('second, 二つ目')
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  it.skipIf(process.platform === 'win32')('lets nobody else read it', () => {
    file.write('mine')
    expect(statSync(file.path).mode & 0o777).toBe(0o600)
  })

  it('keeps the old content when the new one cannot be written', () => {
    file.write('old')
    // A folder where the draft goes: opening it as a file fails for root too.
    mkdirSync(`${file.path}.tmp`)
    expect(() => file.write('new')).toThrow()
    expect(file.read()).toBe('old')
  })

  it('is not misled by a draft that an earlier run left', () => {
    writeFileSync(`${file.path}.tmp`, 'half a dra')
    expect(file.read()).toBeUndefined()
    file.write('whole')
    expect(file.read()).toBe('whole')
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  it('tells what cannot be read from what is not there', () => {
    mkdirSync(file.path)
    expect(() => file.read()).toThrow()
  })

  it('goes aside under names with the time, of which none replaces another', () => {
    const names = ['one', 'two', 'three'].map((text) => {
      file.write(text)
      return file.setAside(NOW)
    })
    expect(names).toEqual([
      'settings.damaged-2026-06-15T12-00-01.json',
      'settings.damaged-2026-06-15T12-00-01-2.json',
      'settings.damaged-2026-06-15T12-00-01-3.json',
    ])
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
      'one',
      'two',
      'three',
    ])
    expect(file.read()).toBeUndefined()
  })
})
