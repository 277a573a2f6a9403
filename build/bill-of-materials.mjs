/**
 * `npm run sbom -- [--folder DIR]`: writes what goes with a release about the packages in it: the bill
 * of materials (`sbom.cdx.json`, CycloneDX) and their licences (`THIRD-PARTY-LICENCES.txt`).
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { readOptions } from './lib/options.mjs'
import { PROJECT_ROOT } from './lib/paths.mjs'
import { runScript } from './lib/run.mjs'
import { say } from './lib/say.mjs'
import { writeBillOfMaterials, writeThirdPartyLicences } from './lib/supply/release-papers.mjs'

await runScript(async (args) => {
  const { folder = 'dist' } = readOptions(args, { folder: { type: 'string' } })
  await ensureDependencies()
  const target = resolve(PROJECT_ROOT, folder)
  mkdirSync(target, { recursive: true })
  say(`Written: ${writeBillOfMaterials(target)} and ${writeThirdPartyLicences(target)}`)
})
