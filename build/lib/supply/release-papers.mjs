/** What goes with a release about the packages in it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../paths.mjs'
import { capture, npmCommand } from '../run.mjs'
import { SetupError } from '../say.mjs'
import { projectShipped } from './dependency-checks.mjs'
import { thirdPartyText } from './licences.mjs'
import { shippedBom } from './sbom.mjs'

const SBOM_TIMEOUT_MS = 60_000

/** The bill of materials, as it lies beside the packages. */
export const BOM_FILE = 'sbom.cdx.json'
/** The licences of others, as they lie in a package. */
export const LICENCES_FILE = 'THIRD-PARTY-LICENCES.txt'

/**
 * Writes the bill of materials as CycloneDX JSON. Asks no registry.
 * @param {string} folder exists
 * @returns {string} the file's path
 * @throws {SetupError} when npm gives none
 */
export function writeBillOfMaterials(folder) {
  const { command, args, shell } = npmCommand()
  const all = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const made = capture(command, [...args, ...all], { shell, timeoutMs: SBOM_TIMEOUT_MS })
  if (!made.ok) throw new SetupError(`npm made no bill of materials: ${made.stderr.trim()}`)
  const bom = shippedBom(JSON.parse(made.stdout), projectShipped())
  const file = join(folder, BOM_FILE)
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`)
  return file
}

/**
 * Writes the licences of all packages in the app.
 * @param {string} folder exists
 * @returns {string} the file's path
 */
export function writeThirdPartyLicences(folder) {
  const file = join(folder, LICENCES_FILE)
  writeFileSync(file, thirdPartyText(projectShipped(), PROJECT_ROOT))
  return file
}
