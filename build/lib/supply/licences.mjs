/** The licences of what people get with the app: checked against a list, and gathered as one text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./shipped.mjs').Shipped} Shipped */

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

/**
 * @param {Shipped[]} packages
 * @param {string[]} allowed SPDX identifiers
 * @returns {string[]} what is wrong, a sentence each
 */
export function licenceProblems(packages, allowed) {
  return packages
    .filter(({ license }) => !isAllowed(license, allowed))
    .map(({ name, version, license }) => {
      return `${name} ${version} is under ${license ?? 'no licence'}, which is not on the list.`
    })
}

/**
 * Reads the simple forms of SPDX expressions: one licence, or several joined by OR or AND.
 * @param {string | undefined} expression
 * @param {string[]} allowed
 */
function isAllowed(expression, allowed) {
  if (expression === undefined) return false
  const bare = expression.replace(/^\((.*)\)$/, '$1')
  if (/[()]/.test(bare)) return false
  const isListed = (/** @type {string} */ part) => allowed.includes(part.trim())
  if (bare.includes(' AND ')) {
    return !bare.includes(' OR ') && bare.split(' AND ').every(isListed)
  }
  return bare.split(' OR ').some(isListed)
}

/**
 * The text that goes with the app: each package with its licence's own words.
 * @param {Shipped[]} packages
 * @param {string} root the folder with `node_modules`
 * @returns {string}
 */
export function thirdPartyText(packages, root) {
  const parts = packages.map(({ place, name, version, license }) => {
    const words = licenceWords(join(root, place))
    return [
      `${name} ${version}`,
      `Licence: ${license ?? 'none named'}`,
      '',
      words ?? 'The package carries no text of its licence.',
    ].join('\n')
  })
  const line = '\n\n' + '-'.repeat(80) + '\n\n'
  return ['SAO Desk contains the following packages of others.', ...parts].join(line) + '\n'
}

/** @param {string} folder */
function licenceWords(folder) {
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
  if (files.length === 0) return undefined
  return files.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
}
