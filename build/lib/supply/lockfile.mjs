/**
 * What the lockfile must be, so that a fresh clone gets what was reviewed and nothing else: every
 * package by its checksum, from the public registry, in the very version; no script of a package runs
 * at its installation unless the rules name it.
 */

/** @typedef {{ version?: string, name?: string, resolved?: string, integrity?: string, link?: boolean,
 *   license?: string, dev?: boolean, optional?: boolean, hasInstallScript?: boolean,
 *   inBundle?: boolean, os?: string[], dependencies?: Record<string, string>,
 *   devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string>,
 *   peerDependencies?: Record<string, string> }} LockEntry */
/** @typedef {{ lockfileVersion?: number, packages: Record<string, LockEntry> }} Lockfile */
/** @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string> }} Manifest */

const REGISTRY = 'https://registry.npmjs.org/'
const EXACT = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/
const GROUPS = /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies'])

/**
 * @param {Lockfile} lockfile
 * @param {Manifest} manifest
 * @param {Record<string, string>} allowedScripts packages whose install script may run, and why
 * @returns {string[]} what is wrong, a sentence each
 */
export function lockfileProblems(lockfile, manifest, allowedScripts) {
  const { '': root, ...entries } = lockfile.packages
  return [
    ...(lockfile.lockfileVersion === 3 ? [] : ['The lockfile is not of version 3.']),
    ...manifestProblems(manifest, root ?? {}, entries),
    ...Object.entries(entries).flatMap(([place, entry]) => entryProblems(place, entry)),
    ...scriptProblems(entries, allowedScripts),
  ]
}

/**
 * @param {Manifest} manifest
 * @param {LockEntry} root
 * @param {Record<string, LockEntry>} entries
 */
function manifestProblems(manifest, root, entries) {
  return GROUPS.flatMap((group) => {
    const wanted = manifest[group] ?? {}
    const locked = root[group] ?? {}
    const names = new Set([...Object.keys(wanted), ...Object.keys(locked)])
    return [...names].flatMap((name) => {
      const range = wanted[name]
      if (range !== locked[name]) {
        return [
          `${name} is ${range ?? 'absent'} in package.json and ${locked[name] ?? 'absent'} in the lockfile.`,
        ]
      }
      if (range === undefined || !EXACT.test(range))
        return [`${name} has no exact version: ${range}.`]
      const version = entries[`node_modules/${name}`]?.version
      const exact = range.slice(range.lastIndexOf('@') + 1)
      return version === exact
        ? []
        : [`${name} is locked at ${version ?? 'nothing'}, not ${exact}.`]
    })
  })
}

/**
 * @param {string} place
 * @param {LockEntry} entry
 */
function entryProblems(place, entry) {
  if (entry.link === true) return [`${place} is a link to another folder.`]
  const problems = []
  // npm leaves the address out where it is the registry's own for that name and version.
  if (entry.resolved !== undefined && !entry.resolved.startsWith(REGISTRY)) {
    problems.push(`${place} comes from ${entry.resolved}.`)
  }
  // What a package carries inside itself is covered by that package's checksum.
  if (entry.inBundle !== true && !/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '')) {
    problems.push(`${place} has no SHA-512 checksum.`)
  }
  if (!/^\d+\.\d+\.\d+/.test(entry.version ?? '')) {
    problems.push(`${place} has no version of the registry: ${entry.version}.`)
  }
  return problems
}

/**
 * @param {Record<string, LockEntry>} entries
 * @param {Record<string, string>} allowed
 */
function scriptProblems(entries, allowed) {
  const withScript = Object.entries(entries)
    .filter(([, entry]) => entry.hasInstallScript === true)
    .map(([place]) => packageAt(place))
  return [
    ...withScript
      .filter((name) => !(name in allowed))
      .map((name) => `${name} runs a script at its installation, and the rules do not allow it.`),
    ...Object.keys(allowed)
      .filter((name) => !withScript.includes(name))
      .map((name) => `The rules allow a script of ${name}, which has none: take it out.`),
  ]
}

/** The name under which a package is imported, from its place in the tree. @param {string} place */
export function packageAt(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
