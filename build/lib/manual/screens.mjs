/** The pictures of the manual: those that its pages show, taken by the tour. */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../paths.mjs'
import { SetupError } from '../say.mjs'

const PICTURE = /!\[[^\]]*\]\(public\/screens\/([\w-]+)\.png\)/g
/** Tells the tour where to put them; without it, it takes none for the manual. */
export const SCREENS_VARIABLE = 'SAO_DESK_MANUAL_SCREENS'

/** @param {string} root */
const screensFolder = (root) => join(root, 'docs/manual/public/screens')

/**
 * The names of the pictures that the manual's pages show.
 * @returns {string[]} sorted, each once
 */
export function shownScreens(root = PROJECT_ROOT) {
  const folder = join(root, 'docs/manual')
  const pages = readdirSync(folder).filter((file) => file.endsWith('.md'))
  const names = pages.flatMap((page) =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(PICTURE)].map(([, name = '']) => name),
  )
  return [...new Set(names)].sort()
}

/** The names of the pictures that are there. @returns {string[]} sorted */
export function keptScreens(root = PROJECT_ROOT) {
  return readdirSync(screensFolder(root))
    .map((file) => file.replace(/\.png$/, ''))
    .sort()
}

/**
 * Puts pictures that were taken in the place of the old ones.
 * @param {string} taken the folder they were written into
 * @param {{ isWhole: boolean, root?: string }} options `isWhole` when the whole tour was walked: then what
 *   the manual does not show any more goes
 * @throws {SetupError} when the whole tour took fewer than the manual shows
 */
export function keepScreens(taken, { isWhole, root = PROJECT_ROOT }) {
  const files = readdirSync(taken)
  const missing = shownScreens(root).filter((name) => !files.includes(`${name}.png`))
  if (isWhole && missing.length > 0) {
    throw new SetupError(`The tour takes no picture ${missing.join(', ')}, which the manual shows.`)
  }
  const folder = screensFolder(root)
  if (isWhole) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const file of files) copyFileSync(join(taken, file), join(folder, file))
}
