/** Packs the built app with electron-builder, with the papers about the packages in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveRuntime } from '../runtime/resolve.mjs'
import { say } from '../say.mjs'
import { writeBillOfMaterials, writeThirdPartyLicences } from '../supply/release-papers.mjs'
import { DIST, packageConfig, repositoryOf } from './config.mjs'
import { LOCAL_TARGETS, localTools } from './local-tools.mjs'

/** Fast, and larger by a tenth: for packages that nobody downloads. */
const QUICK_COMPRESSION_LEVEL = '3'

/**
 * @typedef {import('./config.mjs').TargetPlatform} TargetPlatform
 * @typedef {import('../runtime/resolve.mjs').Runtime} Runtime
 */

/**
 * Packs the app that is in `out/` for this system.
 * @param {{
 *   runtimeChoice: import('../runtime/resolve.mjs').RuntimeChoice, targets?: string[],
 *   archs?: string[], testBuild?: boolean, isQuick?: boolean, output?: string,
 * }} options `targets` and `archs` as electron-builder names them; without any, all that can be made
 *   here
 * @returns {Promise<string[]>} the files that were made, beside the unpacked folder: packages and the
 *   bill of materials
 */
export async function packageApp(options) {
  const { testBuild = false, isQuick = false, output = DIST, archs } = options
  const platform = /** @type {TargetPlatform} */ (process.platform)
  const found = await resolveRuntime(options.runtimeChoice)
  const isOffline = found.source === 'registry'
  // What is here runs on this computer; for another architecture electron-builder fetches one.
  const runtime = archs === undefined && platform === 'linux' ? found : undefined
  Object.assign(process.env, {
    ...(isOffline ? localTools() : {}),
    ...(isQuick ? { ELECTRON_BUILDER_COMPRESSION_LEVEL: QUICK_COMPRESSION_LEVEL } : {}),
  })
  say(`Packing SAO Desk for ${platform}, Electron ${runtime?.version ?? 'as released'}`)
  rmSync(output, { recursive: true, force: true })
  // A part of electron-builder ends the process with 0 as soon as nothing is left to do, whatever the
  // outcome of the script. The script's own exit code comes first.
  process.prependOnceListener('beforeExit', () => process.exit(process.exitCode ?? 0))
  const { Platform, archFromString, build } = (await import('electron-builder')).default
  const system = { linux: Platform.LINUX, darwin: Platform.MAC, win32: Platform.WINDOWS }[platform]
  const targets = options.targets ?? (isOffline ? [...LOCAL_TARGETS] : null)
  const repository = repositoryOf()
  const papers = mkdtempSync(join(tmpdir(), 'sao-desk-papers-'))
  try {
    const licences = writeThirdPartyLicences(papers)
    const packages = await build({
      config: packageConfig({ platform, output, licences, testBuild, runtime, repository }),
      // Without targets, those of the configuration.
      targets: system.createTarget(targets, ...(archs ?? []).map(archFromString)),
      publish: 'never',
    })
    return [...packages, writeBillOfMaterials(output)]
  } finally {
    rmSync(papers, { recursive: true, force: true })
  }
}
