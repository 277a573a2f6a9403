import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepScreens, keptScreens, shownScreens } from '../../../../build/lib/manual/screens.mjs'
import { PROJECT_ROOT } from '../../../../build/lib/paths.mjs'

const TOUR = join(PROJECT_ROOT, 'tests/tour')
const SCREENS = join(PROJECT_ROOT, 'docs/manual/public/screens')
/** What the goal for a package leaves them, see docs/packaging.md. */
const ALL_BYTES = 1.5 * 1024 * 1024

/** The names of the pictures that the tour takes, as its files say. */
function takenByTheTour(): string[] {
  const files = readdirSync(TOUR).filter((file) => file.endsWith('.tour.ts'))
  return files.flatMap((file) => {
    const text = readFileSync(join(TOUR, file), 'utf8')
    const [, prefix] = /photographer\((?:'([\w-]*)')?\)/.exec(text) ?? []
    return [...text.matchAll(/photograph\([\w.]+, '([\w-]+)'\)/g)].map(
      ([, name]) => `${prefix ?? ''}${name ?? ''}`,
    )
  })
}

describe('the pictures of the manual', () => {
  it('are ones that the tour takes', () => {
    const shown = shownScreens()
    expect(shown.length).toBeGreaterThan(20)
    expect(takenByTheTour()).toEqual(expect.arrayContaining(shown))
  })

  it('are there, and no other', () => {
    expect(keptScreens()).toEqual(shownScreens())
  })

  it('are small', () => {
    const bytes = readdirSync(SCREENS).map((file) => statSync(join(SCREENS, file)).size)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(ALL_BYTES)
  })
})

describe('keepScreens', () => {
  let root: string
  const taken = () => join(root, 'taken')

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sao-desk-screens-'))
    mkdirSync(join(root, 'docs/manual/public/screens'), { recursive: true })
    mkdirSync(taken())
    writeFileSync(
      join(root, 'docs/manual/index.md'),
      '![A](public/screens/a.png)\n![B](public/screens/b.png)',
    )
    writeFileSync(join(root, 'docs/manual/public/screens/old.png'), 'old')
    writeFileSync(join(taken(), 'a.png'), 'a')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('refuses a whole tour that did not take them all, and leaves what is there', () => {
    expect(() => keepScreens(taken(), { isWhole: true, root })).toThrow('takes no picture b,')
    expect(keptScreens(root)).toEqual(['old'])
  })

  it('takes away what is shown no more', () => {
    writeFileSync(join(taken(), 'b.png'), 'b')
    keepScreens(taken(), { isWhole: true, root })
    expect(keptScreens(root)).toEqual(['a', 'b'])
  })

  it('adds what a part of the tour took', () => {
    keepScreens(taken(), { isWhole: false, root })
    expect(keptScreens(root)).toEqual(['a', 'old'])
  })
})
