import { createHash } from 'node:crypto'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { npmCommand, run } from '../run.mjs'
import { SetupError } from '../say.mjs'

/**
 * Fetches a package's tarball from whatever registry npm is set to.
 * @param {string} spec name@version
 * @param {string} folder an empty folder to put it in
 * @returns {Promise<string>} the tarball's path
 * @throws {SetupError} when npm cannot fetch it
 */
export async function fetchPackage(spec, folder) {
  const npm = npmCommand()
  const args = ['pack', spec, '--pack-destination', folder, '--ignore-scripts', '--silent']
  const code = await run(npm.command, [...npm.args, ...args], {
    output: 'ignore',
    shell: npm.shell,
  })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || tarball === undefined) {
    throw new SetupError(`npm could not fetch ${spec} from the registry it is set to.`)
  }
  return join(folder, tarball)
}

/**
 * Checks a file against its Subresource Integrity value (W3C), SHA-512 only.
 * @param {string} file
 * @param {string} integrity `sha512-` and the digest in Base64
 * @throws {SetupError} when it is not the file that was pinned
 */
export async function verifyIntegrity(file, integrity) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const actual = `sha512-${hash.digest('base64')}`
  if (actual !== integrity) {
    throw new SetupError(
      'The fetched runtime package is not the one that is pinned, so it was not unpacked.\n' +
        `  expected ${integrity}\n  got      ${actual}`,
    )
  }
}
