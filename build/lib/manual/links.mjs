/** What a built manual must be: every link leads somewhere, and every page is one the app can show. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

const TAG = /<(a|img|script|link)\b([^>]*)>/g
const ORIGIN = 'app://manual'

/**
 * @param {string} folder the built manual
 * @returns {string[]} what is wrong, a sentence each
 */
export function manualProblems(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
  const idsOf = new Map(
    pages.map((page) => [page, idsIn(readFileSync(join(folder, page), 'utf8'))]),
  )
  const exists = (/** @type {string} */ path) => existsSync(join(folder, path))
  return pages.flatMap((page) => {
    const html = readFileSync(join(folder, page), 'utf8')
    const links = [...html.matchAll(TAG)].flatMap(([, tag = '', attributes = '']) => {
      const problem = linkProblem(tag, attributes, page, idsOf, exists)
      return problem === undefined ? [] : [problem]
    })
    return [...links, ...inlineProblems(html)].map((problem) => `${page}: ${problem}`)
  })
}

/**
 * @param {string} tag
 * @param {string} attributes
 * @param {string} page
 * @param {Map<string, Set<string>>} idsOf
 * @param {(path: string) => boolean} exists
 * @returns {string | undefined}
 */
function linkProblem(tag, attributes, page, idsOf, exists) {
  const target = attribute(attributes, tag === 'img' || tag === 'script' ? 'src' : 'href')
  if (tag === 'img' && !attribute(attributes, 'alt')?.trim())
    return `the picture ${target} has no words`
  if (target === undefined) return undefined
  const url = new URL(target, `${ORIGIN}/${page}`)
  if (!url.href.startsWith(`${ORIGIN}/`)) {
    if (tag === 'a' && url.protocol === 'https:') return undefined
    return `${target} is outside of the manual`
  }
  const path = decodeURIComponent(url.pathname).slice(1)
  const file = path === '' ? 'index.html' : posix.normalize(path)
  if (!exists(file)) return `${target} is not there`
  const fragment = decodeURIComponent(url.hash.slice(1))
  const ids = idsOf.get(file)
  if (fragment !== '' && ids !== undefined && !ids.has(fragment))
    return `${target} leads to no place of that page`
  return undefined
}

/** The content security policy refuses scripts and styles inside a page. @param {string} html */
function inlineProblems(html) {
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].filter(
    ([, of = '']) => !attribute(of, 'src'),
  )
  return [
    ...(scripts.length > 0 ? ['has a script inside it'] : []),
    ...(/<style\b|<[a-z][^>]* style="/.test(html) ? ['has a style inside it'] : []),
  ]
}

/** @param {string} html */
function idsIn(html) {
  return new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id))
}

/** @param {string} attributes @param {string} name */
function attribute(attributes, name) {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&amp;', '&')
}
