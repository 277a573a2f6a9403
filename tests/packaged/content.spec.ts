import { readFileSync, readdirSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { expect, test } from '@playwright/test'
import { shownScreens } from '../../build/lib/manual/screens.mjs'
import { PROJECT_ROOT } from '../../build/lib/paths.mjs'
import { projectShipped } from '../../build/lib/supply/dependency-checks.mjs'
import { BOM_FILE, LICENCES_FILE } from '../../build/lib/supply/release-papers.mjs'
import { filesIn, packagesFolder, releaseBuild, testBuild } from './support/packages'

const GOAL_BYTES = 8 * 1024 * 1024
/** What may lie in the archive; `*` stands for a hash or a language. */
const ALLOWED = [
  /^package\.json$/,
  /^out\/main\/(index|sandbox-utility)\.js$/,
  /^out\/main\/chunks\/[\w-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w-]+\.(js|css|svg|png|woff2)$/,
  /^out\/manual\/[\w-]+\.(html|css|js|json)$/,
  /^out\/manual\/assets\/[\w.-]+\.(js|css)$/,
  /^out\/manual\/assets\/chunks\/[\w.@-]+\.js$/,
  /^out\/manual\/screens\/[\w-]+\.png$/,
  /^node_modules\/(@photostructure\/sqlite|keytar|node-gyp-build)\/(package\.json|LICENSE(\.md)?)$/,
  /^node_modules\/@photostructure\/sqlite\/dist\/index\.mjs$/,
  /^node_modules\/keytar\/lib\/keytar\.js$/,
  /^node_modules\/node-gyp-build\/(index|node-gyp-build)\.js$/,
]
const NATIVE = [
  'node_modules/@photostructure/sqlite/prebuilds/linux-x64/@photostructure+sqlite.glibc.node',
  'node_modules/keytar/prebuilds/linux-x64/keytar.node',
]

test('the archive holds the built app, and nothing of how it is made and tested', () => {
  for (const { archive } of [releaseBuild(), testBuild()]) {
    const files = filesOf(archive)
    const unexpected = files.filter(
      (file) => !NATIVE.includes(file) && !ALLOWED.some((pattern) => pattern.test(file)),
    )
    expect(unexpected).toEqual([])
    const scripts = files.filter((file) => /\.(js|cjs|css)$/.test(file) && file.startsWith('out/'))
    expect(scripts.length).toBeGreaterThan(5)
    for (const script of scripts) {
      const text = extractFile(archive, script).toString('utf8')
      expect(text, script).not.toContain('sourceMappingURL=')
      expect(text, script).not.toContain(process.cwd())
    }
  }
})

test('the manual is in the archive, with all of its pictures', () => {
  const files = filesOf(releaseBuild().archive)
  const sources = readdirSync(join(PROJECT_ROOT, 'docs/manual')).filter((file) =>
    file.endsWith('.md'),
  )
  const pages = sources.map((file) => `out/manual/${file.replace(/\.md$/, '.html')}`)
  const pictures = shownScreens().map((name) => `out/manual/screens/${name}.png`)
  expect(pages.length).toBeGreaterThan(15)
  expect(files).toEqual(expect.arrayContaining([...pages, ...pictures]))
})

test('whatever the built app loads by name is in the archive or part of the runtime', () => {
  const { archive } = releaseBuild()
  const files = filesOf(archive)
  const named = files
    .filter((file) => file.startsWith('out/main/'))
    .flatMap((file) => [
      ...extractFile(archive, file)
        .toString('utf8')
        .matchAll(/^(?:import|export) .*?from "([^".][^"]*)";?$/gm),
    ])
    .map(([, name]) => String(name))
  const missing = [...new Set(named)].filter(
    (name) =>
      !isBuiltin(name) &&
      name !== 'electron' &&
      !files.includes(`node_modules/${name}/package.json`),
  )
  expect(named).toContain('@photostructure/sqlite')
  expect(missing).toEqual([])
})

test('machine code is there for this computer alone, outside the archive', () => {
  const { resources, folder } = releaseBuild()
  expect(filesIn(join(resources, 'app.asar.unpacked'))).toEqual(NATIVE)
  expect(filesIn(folder).filter((file) => file.endsWith('.node'))).toHaveLength(NATIVE.length)
})

test('what only development needs is left behind, and the licences are there', () => {
  const files = filesIn(releaseBuild().folder)
  expect(files.filter((file) => /default_app|sao-desk-runtime|\.map$|\.ts$/.test(file))).toEqual([])
  for (const needed of ['LICENSE.electron.txt', 'LICENSES.chromium.html', 'version']) {
    expect(files).toContain(needed)
  }
  const read = (name: string): string => readFileSync(join(releaseBuild().resources, name), 'utf8')
  expect(read('LICENSE.txt')).toContain('MIT License')
  expect(read('CHANGELOG.md')).toContain('## [')
})

test('every package of others in it is named: its licence inside, its origin beside the archive', () => {
  const licences = readFileSync(join(releaseBuild().resources, LICENCES_FILE), 'utf8')
  const bom = JSON.parse(readFileSync(join(packagesFolder(), BOM_FILE), 'utf8')) as {
    components: { purl: string }[]
  }
  const purls = bom.components.map(({ purl }) => decodeURIComponent(purl))
  const shipped = projectShipped()
  expect(shipped.length).toBeGreaterThan(20)
  for (const { name, version } of shipped) {
    expect(licences).toContain(`\n${name} ${version}\n`)
    expect(purls).toContain(`pkg:npm/${name}@${version}`)
  }
  expect(purls).toHaveLength(new Set(shipped.map(({ name, version }) => name + version)).size)
  // The very words, not the name alone.
  expect(licences).toContain('Permission is hereby granted, free of charge')
})

test('the app’s own code is within its goal', () => {
  const { archive, resources } = releaseBuild()
  const unpacked = join(resources, 'app.asar.unpacked')
  const bytes =
    statSync(archive).size +
    filesIn(unpacked).reduce((sum, file) => sum + statSync(join(unpacked, file)).size, 0)
  expect(bytes).toBeLessThan(GOAL_BYTES)
})

test('the description in the archive has no scripts and no tools', () => {
  const text = extractFile(releaseBuild().archive, 'package.json').toString('utf8')
  const description = JSON.parse(text) as Record<string, unknown>
  expect(description).toMatchObject({ name: 'sao-desk', main: 'out/main/index.js' })
  expect(description).not.toHaveProperty('scripts')
  expect(description).not.toHaveProperty('devDependencies')
})

/** The files of an archive, as paths without a slash in front. */
function filesOf(archive: string): string[] {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.slice(1))
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)))
}
