import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  appFiles,
  homepageOf,
  packageConfig,
  repositoryOf,
} from '../../../../build/lib/package/config.mjs'
import { hasNotarizationCredentials, macConfig } from '../../../../build/lib/package/mac.mjs'
import type { TargetPlatform } from '../../../../build/lib/package/native-packages.mjs'
import { PROJECT_ROOT } from '../../../../build/lib/paths.mjs'

const PLATFORMS: TargetPlatform[] = ['linux', 'darwin', 'win32']
const REPOSITORY = { owner: 'someone', repo: 'sao-desk' }

/** electron-builder's own check of a configuration, which it runs before it packs. */
const { validateConfiguration } = createRequire(import.meta.url)(
  join(PROJECT_ROOT, 'node_modules/app-builder-lib/out/util/config/config.js'),
) as { validateConfiguration: (config: unknown, logger: unknown) => Promise<void> }
const { DebugLogger } = createRequire(import.meta.url)('builder-util') as {
  DebugLogger: new (isEnabled: boolean) => unknown
}
const check = (config: unknown) => validateConfiguration(config, new DebugLogger(false))

const OPTIONS = { output: 'dist', licences: 'papers/of-others.txt' }
const configOf = (platform: TargetPlatform) =>
  packageConfig({ ...OPTIONS, platform, repository: REPOSITORY })

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

// Its schema is large and is compiled at the first use.
describe('packageConfig', { timeout: 60_000 }, () => {
  it.each(PLATFORMS)('is one that electron-builder takes, for %s', async (platform) => {
    await expect(check(configOf(platform))).resolves.toBeUndefined()
  })

  it('would be refused with a name that electron-builder does not know', async () => {
    await expect(check({ ...configOf('linux'), iconn: 'x' })).rejects.toThrow('iconn')
  })

  it.each(PLATFORMS)('names only files that exist, for %s', (platform) => {
    const named = textsIn(configOf(platform)).filter((text) => text.startsWith('build/'))
    expect(named.length).toBeGreaterThan(5)
    for (const file of [...named, 'LICENSE', 'CHANGELOG.md']) {
      expect(existsSync(join(PROJECT_ROOT, file)), file).toBe(true)
    }
  })

  it('makes what each system installs from', () => {
    const names = (target: unknown): string[] =>
      (target as (string | { target: string })[]).map((one) =>
        typeof one === 'string' ? one : one.target,
      )
    const config = configOf('linux')
    expect(names(config.linux?.target)).toEqual(['AppImage', 'deb', 'tar.gz'])
    expect(names(config.win?.target)).toEqual(['nsis', 'zip', 'msi'])
    expect(names(config.mac?.target)).toEqual(['dmg', 'zip'])
  })

  it('has an MSI for both kinds of Windows computers', () => {
    expect(configOf('win32').win?.target).toContainEqual({ target: 'msi', arch: ['x64', 'arm64'] })
  })

  it.each(PLATFORMS)('carries its own licence and those of others, for %s', (platform) => {
    const { extraResources } = configOf(platform)
    expect(extraResources).toContainEqual({ from: 'LICENSE', to: 'LICENSE.txt' })
    const others = { from: OPTIONS.licences, to: 'THIRD-PARTY-LICENCES.txt' }
    expect(extraResources).toContainEqual(others)
  })

  it('burns the inspector into a test build and out of a release', () => {
    const options = { ...OPTIONS, platform: 'linux' } as const
    const fuse = (testBuild: boolean) =>
      packageConfig({ ...options, testBuild }).electronFuses?.enableNodeCliInspectArguments
    expect(fuse(false)).toBe(false)
    expect(fuse(true)).toBe(true)
  })

  it('has a place for updates only where releases are published', () => {
    expect(configOf('linux').publish).toMatchObject({ provider: 'github', ...REPOSITORY })
    expect(packageConfig({ ...OPTIONS, platform: 'linux' }).publish).toBeNull()
  })
})

describe('appFiles', () => {
  it('takes the machine code of one platform, on macOS of both architectures', () => {
    const prebuilds = (platform: TargetPlatform) =>
      appFiles(platform).filter((pattern) => pattern.includes('/prebuilds/'))
    expect(prebuilds('win32').every((pattern) => pattern.includes('/win32-${arch}/'))).toBe(true)
    expect(prebuilds('darwin').every((pattern) => pattern.includes('/darwin-*/'))).toBe(true)
    expect(prebuilds('linux')).toHaveLength(2)
  })

  it.each([
    ['linux', ['x64', 'arm64']],
    ['darwin', ['x64', 'arm64']],
    ['win32', ['x64', 'arm64']],
  ])('finds machine code for %s', (platform, archs) => {
    for (const arch of archs) {
      const folder = (name: string): string =>
        join(PROJECT_ROOT, 'node_modules', name, 'prebuilds', `${platform}-${arch}`)
      expect(existsSync(join(folder('keytar'), 'keytar.node'))).toBe(true)
      const sqlite = join(folder('@photostructure/sqlite'), '@photostructure+sqlite.glibc.node')
      expect(existsSync(sqlite)).toBe(true)
    }
  })
})

describe('where releases are', () => {
  it('is told by the runner', () => {
    expect(repositoryOf({ GITHUB_REPOSITORY: 'someone/sao-desk' })).toEqual(REPOSITORY)
    expect(repositoryOf({})).toBeUndefined()
    expect(repositoryOf({ GITHUB_REPOSITORY: 'nonsense' })).toBeUndefined()
    expect(homepageOf(REPOSITORY)).toBe('https://github.com/someone/sao-desk')
  })
})

describe('macOS', () => {
  it('is hardened, with entitlements that are a property list of few rights', () => {
    const { mac } = macConfig({})
    expect(mac).toMatchObject({ hardenedRuntime: true, notarize: false })
    const text = readFileSync(join(PROJECT_ROOT, String(mac?.entitlements)), 'utf8')
    expect(text).toMatch(/^<\?xml .*<plist version="1\.0">.*<\/plist>\s*$/s)
    expect([...text.matchAll(/<key>(.*?)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ])
  })

  it('is notarised where credentials are set', () => {
    const apiKey = { APPLE_API_KEY: 'file', APPLE_API_KEY_ID: 'id', APPLE_API_ISSUER: 'issuer' }
    expect(hasNotarizationCredentials(apiKey)).toBe(true)
    expect(hasNotarizationCredentials({ APPLE_ID: 'someone' })).toBe(false)
    expect(macConfig(apiKey).mac?.notarize).toBe(true)
  })
})
