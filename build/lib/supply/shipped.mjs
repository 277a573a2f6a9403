/**
 * Which packages people get with the app: what its code imports, and what those bring along. Much of
 * it is among the dev dependencies, because the build takes it into the app's own files.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'

/** @typedef {import('./lockfile.mjs').Lockfile} Lockfile */
/** @typedef {{ place: string, name: string, version: string, license: string | undefined }} Shipped */

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g
const BUILT_IN = new Set(builtinModules)

/**
 * The names of the packages that source files import.
 * @param {string} folder
 * @returns {string[]} sorted
 */
export function importedPackages(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const names = files
    .filter((file) => /\.(?:ts|vue)$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)])
    .map(([, specifier = '']) => specifier)
    .filter((specifier) => /^[@\w]/.test(specifier) && !specifier.includes(':'))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !BUILT_IN.has(name))
  return [...new Set(names)].sort()
}

/**
 * Follows the dependencies of packages through the lockfile, as Node resolves them.
 * @param {Lockfile} lockfile
 * @param {string[]} roots names of packages
 * @returns {Shipped[]} sorted by name
 * @throws {Error} when a root is not in the lockfile
 */
export function shippedPackages(lockfile, roots) {
  /** @type {Map<string, Shipped>} */
  const found = new Map()
  const waiting = roots.map((name) => {
    const place = resolvePlace(lockfile, '', name)
    if (place === undefined) throw new Error(`${name} is imported, and not in the lockfile.`)
    return place
  })
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const entry = lockfile.packages[place]
    if (entry === undefined || found.has(place)) continue
    found.set(place, shippedAt(place, entry))
    const { dependencies = {}, optionalDependencies = {} } = entry
    for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = resolvePlace(lockfile, place, dependency)
      if (next !== undefined) waiting.push(next)
    }
  }
  return [...found.values()].sort(byName)
}

/**
 * Adds packages of which only their own code is part of what people get.
 * @param {Shipped[]} shipped
 * @param {Lockfile} lockfile
 * @param {string[]} places as the lockfile names them
 * @returns {Shipped[]} sorted by name
 * @throws {Error} when a place is not in the lockfile
 */
export function withPlaces(shipped, lockfile, places) {
  const added = places
    .filter((place) => !shipped.some((one) => one.place === place))
    .map((place) => {
      const entry = lockfile.packages[place]
      if (entry === undefined) throw new Error(`${place} is not in the lockfile.`)
      return shippedAt(place, entry)
    })
  return [...shipped, ...added].sort(byName)
}

/** @param {Shipped} a @param {Shipped} b */
function byName(a, b) {
  return a.name.localeCompare(b.name, 'en')
}

/**
 * @param {string} place
 * @param {import('./lockfile.mjs').LockEntry} entry
 * @returns {Shipped}
 */
function shippedAt(place, entry) {
  // An alias keeps the package's own name beside it.
  const name = entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 13)
  return { place, name, version: entry.version ?? '', license: entry.license }
}

/**
 * @param {Lockfile} lockfile
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function resolvePlace(lockfile, from, name) {
  for (let folder = from; ;) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (place in lockfile.packages) return place
    if (folder === '') return undefined
    const up = folder.lastIndexOf('node_modules/')
    folder = up <= 0 ? '' : folder.slice(0, up - 1)
  }
}
