import { describe, expect, it } from 'vitest'
import { lockfileProblems, type LockEntry } from '../../../../build/lib/supply/lockfile.mjs'
import { readLockfile } from '../../../../build/lib/supply/dependency-checks.mjs'
import { ALLOWED_INSTALL_SCRIPTS } from '../../../../build/lib/supply/rules.mjs'
import manifest from '../../../../package.json'

const integrity = `sha512-${'a'.repeat(86)}==`
const good: LockEntry = { version: '1.2.3', integrity }

/** The problems of a project with one package, of which a part is changed. */
function problemsOf(
  entry: LockEntry,
  {
    range = '1.2.3',
    locked = range,
    scripts = {},
  }: { range?: string; locked?: string; scripts?: Record<string, string> } = {},
): string[] {
  const packages = { '': { dependencies: { thing: locked } }, 'node_modules/thing': entry }
  const wanted = { dependencies: { thing: range } }
  return lockfileProblems({ lockfileVersion: 3, packages }, wanted, scripts)
}

describe('lockfileProblems', () => {
  it('finds none in a good one, nor in the project’s own', () => {
    expect(problemsOf(good)).toEqual([])
    const resolved = 'https://registry.npmjs.org/thing/-/thing-1.2.3.tgz'
    expect(problemsOf({ ...good, resolved })).toEqual([])
    expect(lockfileProblems(readLockfile(), manifest, ALLOWED_INSTALL_SCRIPTS)).toEqual([])
  })

  it.each([
    [{ version: '1.2.3' }, 'node_modules/thing has no SHA-512 checksum.'],
    [{ ...good, integrity: 'sha1-abc' }, 'node_modules/thing has no SHA-512 checksum.'],
    [
      { ...good, resolved: 'https://mirror.example/thing.tgz' },
      'node_modules/thing comes from https://mirror.example/thing.tgz.',
    ],
    [
      { ...good, resolved: 'http://registry.npmjs.org/thing/-/thing-1.2.3.tgz' },
      'node_modules/thing comes from http://registry.npmjs.org/thing/-/thing-1.2.3.tgz.',
    ],
    [
      { ...good, resolved: 'git+ssh://git@github.com/someone/thing.git#abc' },
      'node_modules/thing comes from git+ssh://git@github.com/someone/thing.git#abc.',
    ],
    [{ link: true }, 'node_modules/thing is a link to another folder.'],
    [
      { ...good, hasInstallScript: true },
      'thing runs a script at its installation, and the rules do not allow it.',
    ],
  ])('finds what is wrong with %j', (entry, problem) => {
    expect(problemsOf(entry)).toContain(problem)
  })

  it.each([['^1.2.3'], ['~1.2.3'], ['1.x'], ['latest'], ['*'], ['github:someone/thing']])(
    'takes %s for no exact version',
    (range) =>
      expect(problemsOf(good, { range })).toEqual([`thing has no exact version: ${range}.`]),
  )

  it('takes an alias with an exact version', () => {
    expect(problemsOf(good, { range: 'npm:@someone/thing@1.2.3' })).toEqual([])
  })

  it('finds a lockfile that is not in step with package.json', () => {
    expect(problemsOf(good, { range: '1.2.4', locked: '1.2.3' })).toEqual([
      'thing is 1.2.4 in package.json and 1.2.3 in the lockfile.',
    ])
    expect(problemsOf({ ...good, version: '1.2.4' })).toEqual([
      'thing is locked at 1.2.4, not 1.2.3.',
    ])
    const empty = { lockfileVersion: 3, packages: { '': { dependencies: { thing: '1.2.3' } } } }
    expect(lockfileProblems(empty, {}, {})).toEqual([
      'thing is absent in package.json and 1.2.3 in the lockfile.',
    ])
  })

  it('lets a script run that the rules name, and finds a rule that is needed no more', () => {
    const scripts = { thing: 'builds itself' }
    expect(problemsOf({ ...good, hasInstallScript: true }, { scripts })).toEqual([])
    expect(problemsOf(good, { scripts })).toEqual([
      'The rules allow a script of thing, which has none: take it out.',
    ])
  })

  it('knows one form of lockfile', () => {
    expect(lockfileProblems({ lockfileVersion: 2, packages: {} }, {}, {})).toEqual([
      'The lockfile is not of version 3.',
    ])
  })
})
