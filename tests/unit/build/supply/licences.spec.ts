import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectShipped } from '../../../../build/lib/supply/dependency-checks.mjs'
import { licenceProblems, thirdPartyText } from '../../../../build/lib/supply/licences.mjs'
import { ALLOWED_LICENCES } from '../../../../build/lib/supply/rules.mjs'
import { importedPackages, shippedPackages } from '../../../../build/lib/supply/shipped.mjs'

const under = (license: string | undefined) => ({
  place: 'node_modules/thing',
  name: 'thing',
  version: '1.0.0',
  license,
})
const allowed = ['MIT', 'ISC']

describe('licenceProblems', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'GPL-2.0-only OR ISC', 'MIT AND ISC'])(
    'takes %s',
    (license) => expect(licenceProblems([under(license)], allowed)).toEqual([]),
  )

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-3.0-only',
    'MIT OR ISC AND GPL-3.0-only',
    '((MIT OR GPL-3.0-only) AND LGPL-3.0-only)',
    'SEE LICENSE IN LICENSE.md',
    'UNLICENSED',
    undefined,
  ])('refuses %s', (license) => {
    expect(licenceProblems([under(license)], allowed)).toEqual([
      `thing 1.0.0 is under ${license ?? 'no licence'}, which is not on the list.`,
    ])
  })

  it('finds none in what the app ships', () => {
    const shipped = projectShipped()
    expect(licenceProblems(shipped, ALLOWED_LICENCES)).toEqual([])
    // From both sides of package.json, by import and by dependency, under the registry's own name.
    const names = shipped.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['vue', '@vue/reactivity', 'zod', 'electron']))
    expect(names).toContain('@github/keytar')
    expect(names).not.toContain('vitest')
    expect(names).not.toContain('@qlik/api')
  })
})

describe('shippedPackages', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '^1', c: '^1' } },
    'node_modules/a/node_modules/b': { version: '2.0.0', license: 'ISC' },
    'node_modules/b': { version: '1.0.0', license: 'MIT' },
    'node_modules/c': { version: '1.0.0', license: 'MIT', dependencies: { a: '^1', b: '^1' } },
    'node_modules/unused': { version: '1.0.0', license: 'GPL-3.0-only' },
  }

  it('follows dependencies to where Node finds them, round a circle too', () => {
    const places = shippedPackages({ packages }, ['a']).map(({ place }) => place)
    expect(places.sort()).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/b',
      'node_modules/c',
    ])
  })

  it('refuses an import of what is not in the lockfile', () => {
    expect(() => shippedPackages({ packages }, ['d'])).toThrow('d is imported')
  })
})

describe('importedPackages', () => {
  it('reads static and dynamic imports, of parts of a package too, and leaves the rest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sao-desk-imports-'))
    try {
      mkdirSync(join(folder, 'deep'))
      writeFileSync(
        join(folder, 'deep/one.ts'),
        `import fs from 'node:fs'\nimport path from 'path'\nimport { x } from '@scope/pack/part'
         import './near'\nexport { y } from "other/sub"\nconst z = await import('lazy')`,
      )
      writeFileSync(join(folder, 'two.vue'), `<script setup>import { ref } from 'vue'</script>`)
      writeFileSync(join(folder, 'three.md'), `import x from 'not-code'`)
      expect(importedPackages(folder)).toEqual(['@scope/pack', 'lazy', 'other', 'vue'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('thirdPartyText', () => {
  it('has each package with the words of its licence', () => {
    const root = mkdtempSync(join(tmpdir(), 'sao-desk-licences-'))
    try {
      mkdirSync(join(root, 'node_modules/thing'), { recursive: true })
      writeFileSync(join(root, 'node_modules/thing/LICENSE.md'), 'Do as you like.\n')
      const bare = { ...under('ISC'), place: 'node_modules/bare', name: 'bare' }
      const text = thirdPartyText([under('MIT'), bare], root)
      expect(text).toContain('thing 1.0.0\nLicence: MIT\n\nDo as you like.')
      expect(text).toContain('bare 1.0.0\nLicence: ISC\n\nThe package carries no text')
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})
