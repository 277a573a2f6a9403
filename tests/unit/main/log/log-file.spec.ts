import {
  chmodSync,
  existsSync,
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
import { LogFile } from '../../../../src/main/log/log-file'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const logs = (): string => join(folder, 'logs')
const line = (ms: number): string => `2026-05-04T03:02:01.009Z info app.quit upSeconds=${ms}`
const files = (): string[] => readdirSync(logs()).sort()

describe('LogFile', () => {
  it('makes its folder, appends, and goes on with the file of an earlier run', () => {
    new LogFile(logs()).append(line(1))
    const file = new LogFile(logs())
    file.append(line(2))
    expect(readFileSync(join(logs(), 'sao-desk.log'), 'utf8')).toBe(`${line(1)}\n${line(2)}\n`)
    expect(file.tail(10)).toEqual([line(1), line(2)])
  })

  it.skipIf(process.platform === 'win32')('is readable by its owner only', () => {
    new LogFile(logs()).append(line(1))
    expect(statSync(join(logs(), 'sao-desk.log')).mode & 0o077).toBe(0)
    expect(statSync(logs()).mode & 0o077).toBe(0)
  })

  it('begins a new file when one is full, and keeps three', () => {
    const file = new LogFile(logs(), 2 * (line(1).length + 1))
    for (let index = 1; index <= 19; index += 1) file.append(line(index % 10))
    expect(files()).toEqual(['sao-desk.1.log', 'sao-desk.2.log', 'sao-desk.3.log', 'sao-desk.log'])
    const sizes = files().map((name) => statSync(join(logs(), name)).size)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2 * (line(1).length + 1))
    // The newest is in the file, the two before in the one that made way for it.
    expect(file.tail(3)).toEqual([line(7), line(8), line(9)])
    expect(file.lost).toBe(0)
  })

  it('hands out only lines of its own form', () => {
    const file = new LogFile(logs())
    file.append(line(1))
    const path = join(logs(), 'sao-desk.log')
    writeFileSync(path, `\0\0\0\nsomething else\n${line(2)} note=with words in it\n${line(3)}\n`)
    expect(file.tail(10)).toEqual([line(3)])
  })

  it('loses lines rather than failing, says how many, and goes on once it can', () => {
    writeFileSync(logs(), 'a file where the folder should be')
    const file = new LogFile(logs())
    file.append(line(1))
    file.append(line(2))
    expect(file.lost).toBe(2)
    expect(file.tail(5)).toEqual([])
    rmSync(logs())
    file.append(line(3))
    expect(file.lost).toBe(2)
    expect(file.tail(5)).toEqual([line(3)])
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'loses lines in a folder that may only be read',
    () => {
      chmodSync(folder, 0o500)
      const file = new LogFile(logs())
      file.append(line(1))
      chmodSync(folder, 0o700)
      expect(file.lost).toBe(1)
      expect(existsSync(logs())).toBe(false)
    },
  )
})
