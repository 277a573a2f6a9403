/** What tells a whole unpacked folder from a damaged one: a list of its files and their sizes. */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const MANIFEST_FILE = 'sao-desk-runtime.json'

/**
 * Writes the list. The last step of making a runtime.
 * @param {string} folder
 */
export function writeManifest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  const sizes = Object.fromEntries(files.map((file) => [file, statSync(join(folder, file)).size]))
  writeFileSync(join(folder, MANIFEST_FILE), `${JSON.stringify({ sizes }, null, 2)}\n`)
}

/**
 * Whether every file of the list is there in its full size.
 * @param {string} folder
 * @returns {boolean} false too when there is no readable list
 */
export function isWhole(folder) {
  try {
    const { sizes } = JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8'))
    return Object.entries(sizes).every(([file, size]) => statSync(join(folder, file)).size === size)
  } catch {
    return false
  }
}
