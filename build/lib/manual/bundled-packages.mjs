/** Which packages people get with the manual: listed for the licences, and checked at each build. */
import { relative } from 'node:path'
import { PROJECT_ROOT } from '../paths.mjs'

const FOLDER = 'node_modules/'
const LIST = 'The list in build/lib/manual/bundled-packages.mjs'

/** Where they lie, as the lockfile names it. */
export const MANUAL_PACKAGES = [
  'node_modules/@docsearch/css',
  'node_modules/@vue/reactivity',
  'node_modules/@vue/runtime-core',
  'node_modules/@vue/runtime-dom',
  'node_modules/@vue/shared',
  'node_modules/@vueuse/integrations',
  'node_modules/@vueuse/integrations/node_modules/@vueuse/core',
  'node_modules/@vueuse/integrations/node_modules/@vueuse/shared',
  'node_modules/focus-trap',
  'node_modules/mark.js',
  'node_modules/minisearch',
  'node_modules/tabbable',
  'node_modules/vitepress',
  'node_modules/vitepress/node_modules/@vueuse/core',
  'node_modules/vitepress/node_modules/@vueuse/shared',
]

/**
 * The package that a module of the bundle is from, by its place in the lockfile.
 * @param {string} id an absolute path, as Vite names modules
 * @returns {string | undefined} undefined for what is no file of a package
 */
export function packagePlace(id, root = PROJECT_ROOT) {
  if (id.startsWith('\0')) return undefined
  const path = relative(root, id.split('?')[0] ?? '').replaceAll('\\', '/')
  const last = path.lastIndexOf(FOLDER)
  if (last === -1) return undefined
  const begin = last + FOLDER.length
  const parts = path.slice(begin).split('/')
  return path.slice(0, begin) + parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/')
}

/**
 * Fails the build when what is bundled and the list differ.
 * @param {string[]} listed
 * @returns {import('vitepress').Plugin}
 */
export function onlyListedPackages(listed = MANUAL_PACKAGES) {
  return {
    name: 'only-listed-packages',
    generateBundle(_options, bundle) {
      // The pages are drawn by a second bundle, which nobody gets.
      if (this.environment.name !== 'client') return
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      )
      const used = modules.flatMap(([id, { renderedLength }]) => {
        // A style sheet leaves no code in a chunk.
        const isUsed = renderedLength > 0 || id.includes('.css')
        const place = isUsed ? packagePlace(id) : undefined
        return place === undefined ? [] : [place]
      })
      const missing = [...new Set(used)].filter((place) => !listed.includes(place))
      const unused = listed.filter((place) => !used.includes(place))
      if (missing.length > 0) this.error(`${LIST} lacks ${missing.join(', ')}.`)
      if (unused.length > 0)
        this.error(`${LIST} names ${unused.join(', ')}, of which nothing is used.`)
    },
  }
}
