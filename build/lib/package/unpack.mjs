/** A packaged app put where a person would put it: its archive, unpacked into an empty folder. */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../run.mjs'
import { SetupError } from '../say.mjs'
import { EXECUTABLE } from './linux.mjs'

/**
 * Unpacks the tar.gz of a package.
 * @param {string} dist where packages were written to
 * @param {string} folder made if need be; must be empty
 * @returns {Promise<string>} the path of the app's executable
 * @throws {SetupError} when there is no archive, or not one app in it
 */
export async function unpackArchive(dist, folder) {
  const archive = readdirSync(dist).find((name) => name.endsWith('.tar.gz'))
  if (archive === undefined) throw new SetupError(`There is no archive in ${dist}.`)
  mkdirSync(folder, { recursive: true })
  if ((await run('tar', ['-xzf', join(dist, archive), '-C', folder])) !== 0) {
    throw new SetupError(`tar could not unpack ${archive}.`)
  }
  const [top, ...others] = readdirSync(folder)
  if (top === undefined || others.length > 0) {
    throw new SetupError(`${archive} does not hold one folder.`)
  }
  return join(folder, top, EXECUTABLE)
}
