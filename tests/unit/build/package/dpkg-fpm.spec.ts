import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findProgram } from '../../../../build/lib/linux-host.mjs'
import { controlFile, makeDeb, readFpmArgs } from '../../../../build/lib/package/dpkg-fpm.mjs'
import { capture } from '../../../../build/lib/run.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-fpm-'))
  mkdirSync(join(folder, 'app'))
  writeFileSync(join(folder, 'app/program'), 'runs', { mode: 0o755 })
  writeFileSync(join(folder, 'after'), '#!/bin/bash\nexit 0\n')
  writeFileSync(join(folder, 'entry.desktop'), '[Desktop Entry]')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** As electron-builder calls fpm. */
const args = (): string[] => [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libnss3', '-d', 'libgbm1'],
  ...['--deb-recommends', 'gnome-keyring', '--deb-compression', 'xz'],
  ...['--architecture', 'amd64', '--after-install', join(folder, 'after')],
  ...['--after-remove', join(folder, 'after'), '--description', 'In one line\n and in more'],
  ...['--version', '1.2.3', '--package', join(folder, 'made.deb'), '--name', 'sao-desk'],
  ...['--maintainer', 'Somebody <somebody@sao-desk.invalid>', '--url', 'https://x.invalid'],
  ...['--category', 'utils', '--deb-priority', 'optional'],
  `${join(folder, 'app')}/=/opt/SAO Desk`,
  `${join(folder, 'entry.desktop')}=/usr/share/applications/sao-desk.desktop`,
]

describe('readFpmArgs', () => {
  it('tells options, which may come again, from files', () => {
    const { options, files } = readFpmArgs(args())
    expect(options['depends']).toEqual(['libnss3', 'libgbm1'])
    expect(options['version']).toEqual(['1.2.3'])
    expect(files.map(({ to }) => to)).toEqual([
      '/opt/SAO Desk',
      '/usr/share/applications/sao-desk.desktop',
    ])
  })

  it('refuses what it does not know', () => {
    expect(() => readFpmArgs(['something'])).toThrow('something')
  })
})

describe('controlFile', () => {
  it('has the fields of Debian’s policy, and no address that leads nowhere', () => {
    const text = controlFile(readFpmArgs(args()).options, 5)
    expect(text).toContain('Depends: libnss3, libgbm1\n')
    expect(text).toContain('Description: In one line\n and in more\n')
    expect(text).not.toContain('Homepage')
    const homepage = { ...readFpmArgs(args()).options, url: ['https://example.com'] }
    expect(controlFile(homepage, 5)).toContain('Homepage: https://example.com\n')
  })
})

describe.skipIf(findProgram(['dpkg-deb']) === null)('makeDeb', () => {
  it('makes a package that dpkg reads', () => {
    makeDeb(args())
    const ask = (...flags: string[]): string =>
      capture('dpkg-deb', [...flags, join(folder, 'made.deb')]).stdout
    expect(ask('--field')).toMatch(/Package: sao-desk\nVersion: 1\.2\.3\nArchitecture: amd64/)
    const contents = ask('--contents')
    expect(contents).toMatch(/-rwxr-xr-x root\/root .* \.\/opt\/SAO Desk\/program/)
    expect(contents).toContain('./usr/share/applications/sao-desk.desktop')
    expect(ask('--info')).toMatch(/postinst.*postrm/s)
  })

  it('says why there is none', () => {
    const broken = args().map((argument) => (argument === '1.2.3' ? 'not a version' : argument))
    expect(() => makeDeb(broken)).toThrow('dpkg-deb could not make')
  })
})
