import { describe, expect, it, vi } from 'vitest'
import { findProgram } from '../../../build/lib/linux-host.mjs'
import {
  ensureSystemPackages,
  installSystemPackages,
  missingNeeds,
} from '../../../build/lib/system-packages.mjs'
import { hearSetUp } from './quiet'

const said = hearSetUp()

interface Changes {
  platform?: string
  libraries?: string[]
  programs?: string[]
  letters?: string[]
  hasApt?: boolean
  known?: string[]
  mayInstall?: boolean
}

/** A bare Debian 12 without any right to install, changed as the test says. */
function fakeHost(changes: Changes = {}) {
  const {
    platform = 'linux',
    libraries = [],
    programs = [],
    letters = [],
    hasApt = true,
    known = [
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
      'libsecret-1-0',
      'xclip',
      'chromium',
    ],
    mayInstall = false,
  } = changes
  const knows = (name: string) => known.includes(name)
  const install = vi.fn((names: string[]) => {
    programs.push(...names)
    return true
  })
  const host = {
    platform,
    hasLibrary: (name: string) => libraries.includes(name),
    hasProgram: (names: string[]) => names.some((name) => programs.includes(name)),
    hasLetters: (language: string) => letters.includes(language),
    hasApt,
    aptKnows: knows,
    usableApt: () => (mayInstall ? { knows, install } : null),
  }
  return { host, inspect: () => host, install }
}

describe('missingNeeds', () => {
  it('finds libraries and programs that are missing', () => {
    const { host } = fakeHost({ libraries: ['libgtk-3.so.0', 'libnss3.so', 'libgbm.so.1'] })
    expect(missingNeeds(['app', 'clipboard'], host).map(({ name }) => name)).toEqual([
      'ALSA',
      'libsecret',
      'xclip',
    ])
  })

  it('takes any of several browsers', () => {
    const { host } = fakeHost({ programs: ['xdg-open', 'google-chrome'] })
    expect(missingNeeds(['browser'], host)).toEqual([])
  })

  it('finds that a typeface lacks the letters of a language', () => {
    const programs = ['Xvfb', 'xauth', 'fc-list']
    const missing = missingNeeds(['display'], fakeHost({ programs, letters: ['ja'] }).host)
    expect(missing.map(({ packages }) => packages)).toEqual([['fonts-noto-color-emoji']])
    const letters = ['ja', 'und-zsye']
    expect(missingNeeds(['display'], fakeHost({ programs, letters }).host)).toEqual([])
  })

  it('finds nothing missing on other platforms', () => {
    const { host } = fakeHost({ platform: 'darwin' })
    expect(missingNeeds(['app', 'display'], host)).toEqual([])
  })
})

describe('ensureSystemPackages', () => {
  it('asks for nothing when everything is there', () => {
    const { inspect, install } = fakeHost({ programs: ['xclip'], mayInstall: true })
    ensureSystemPackages(['clipboard'], inspect)
    expect(install).not.toHaveBeenCalled()
  })

  it('installs what is missing where it may', () => {
    const { inspect, install } = fakeHost({ mayInstall: true })
    ensureSystemPackages(['clipboard'], inspect)
    expect(install).toHaveBeenCalledExactlyOnceWith(['xclip'])
    expect(said).toEqual(['Installing system packages with apt: xclip'])
  })

  it('gives the command to type where it may not install', () => {
    const { inspect } = fakeHost()
    expect(() => ensureSystemPackages(['app'], inspect)).toThrow(
      'sudo apt-get install libgtk-3-0 libnss3 libasound2 libgbm1 libsecret-1-0',
    )
  })

  it('names the renamed packages of a newer Debian or Ubuntu', () => {
    const known = ['libgtk-3-0t64', 'libasound2t64', 'libasound2', 'libnss3', 'libgbm1']
    const { inspect } = fakeHost({ known })
    expect(installSystemPackages(['app'], inspect)).toContain(
      'sudo apt-get install libgtk-3-0t64 libnss3 libasound2t64 libgbm1',
    )
  })

  it('names the libraries where there is no apt', () => {
    const { inspect } = fakeHost({ hasApt: false })
    const advice = installSystemPackages(['app', 'clipboard'], inspect)
    expect(advice).toContain('GTK 3 (libgtk-3.so.0)')
    expect(advice).toContain('xclip')
    expect(advice).not.toContain('apt-get')
  })

  it('says what is still missing after an installation that failed', () => {
    const { inspect, install } = fakeHost({ mayInstall: true })
    install.mockImplementation(() => false)
    expect(() => ensureSystemPackages(['clipboard'], inspect)).toThrow('This system lacks xclip')
  })
})

describe.skipIf(process.platform === 'win32')('findProgram', () => {
  it('finds the first that is on the path', () => {
    expect(findProgram(['no-such-program', 'sh'], { PATH: '/nowhere:/bin' })).toBe('/bin/sh')
  })

  it('finds none without a path', () => {
    expect(findProgram(['sh'], {})).toBeNull()
  })
})
