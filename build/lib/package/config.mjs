/** What electron-builder is told: one configuration for all systems. docs/packaging.md explains it. */
import { join } from 'node:path'
import { PROJECT_ROOT } from '../paths.mjs'
import { LICENCES_FILE } from '../supply/release-papers.mjs'
import { tidyPackage } from './after-pack.mjs'
import { RELEASE_FUSES, TEST_FUSES } from './fuses.mjs'
import { EXECUTABLE, linuxConfig } from './linux.mjs'
import { macConfig } from './mac.mjs'
import { nativeFiles } from './native-packages.mjs'
import { windowsConfig } from './windows.mjs'

/**
 * @typedef {import('electron-builder').Configuration} Configuration
 * @typedef {import('./native-packages.mjs').TargetPlatform} TargetPlatform
 * @typedef {{ owner: string, repo: string }} Repository
 */

/** Never changed: systems know the app by it, and an update that carries another is another app. */
export const APP_ID = 'io.github.saodesk.SaoDesk'
/** Beside the icons: what installers and signatures need, and no package carries as a file. */
const RESOURCES = 'build/resources'

/**
 * @param {{
 *   platform: TargetPlatform, output: string, licences: string, testBuild?: boolean,
 *   runtime?: { folder: string, version: string } | undefined,
 *   repository?: Repository | undefined,
 * }} options `licences` is a file with the licences of the packages in the app; `runtime` is an
 *   Electron that is on this computer already, where it fits what is packed; `repository` is where
 *   releases are published, without which the app has no place to get updates from
 * @returns {Configuration}
 */
export function packageConfig(options) {
  const { platform, output, licences, testBuild = false, runtime, repository } = options
  return {
    appId: APP_ID,
    productName: 'SAO Desk',
    copyright: 'Copyright © 2026 The SAO Desk founders',
    directories: { output, buildResources: RESOURCES },
    artifactName: '${name}-${version}-${os}-${arch}.${ext}',
    files: [{ from: '.', filter: appFiles(platform) }],
    asar: { smartUnpack: false },
    // The system loads machine code from files only.
    asarUnpack: ['**/*.node'],
    extraResources: [
      { from: 'LICENSE', to: 'LICENSE.txt' },
      { from: licences, to: LICENCES_FILE },
      'CHANGELOG.md',
    ],
    electronFuses: testBuild ? TEST_FUSES : RELEASE_FUSES,
    electronLanguages: ['en-US', 'de', 'fr', 'ja'],
    // Every native package brings what it needs already built.
    npmRebuild: false,
    nodeGypRebuild: false,
    forceCodeSigning: false,
    afterPack: tidyPackage,
    publish: repository ? { provider: 'github', releaseType: 'draft', ...repository } : null,
    ...(runtime === undefined
      ? {}
      : { electronDist: runtime.folder, electronVersion: runtime.version }),
    // By the second the Linux desktop knows which windows are this app's.
    extraMetadata: { homepage: homepageOf(repository), desktopName: `${EXECUTABLE}.desktop` },
    linux: linuxConfig.linux,
    deb: linuxConfig.deb,
    ...macConfig(),
    ...windowsConfig(),
  }
}

/**
 * What goes into the archive: the built app, its manual and the machine code it loads. Everything else that the
 * app is made of is part of the bundles.
 * @param {TargetPlatform} platform
 * @returns {string[]}
 */
export function appFiles(platform) {
  return [
    'package.json',
    'out/**/*',
    // For whoever works on the app: the hash of its sources, the sandbox as a server.
    '!out/source-hash',
    '!out/manual/source-hash',
    '!out/main/sandbox-cli.js',
    '!**/*.map',
    '!node_modules/**/*',
    ...nativeFiles(platform),
  ]
}

/**
 * The address that package managers show.
 * @param {Repository | undefined} repository
 */
export function homepageOf(repository) {
  // A name that nobody can own (RFC 2606), where there is nothing to point at.
  return repository === undefined
    ? 'https://sao-desk.invalid'
    : `https://github.com/${repository.owner}/${repository.repo}`
}

/**
 * Where releases are published: what GitHub's runners say of themselves.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Repository | undefined}
 */
export function repositoryOf(env = process.env) {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  return owner && repo ? { owner, repo } : undefined
}

/** The folder that packages are written into. */
export const DIST = join(PROJECT_ROOT, 'dist')
