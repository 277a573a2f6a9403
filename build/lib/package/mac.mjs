/** macOS: one app for all Macs, as dmg for people and zip for updates. */

const ENTITLEMENTS = 'build/resources/entitlements.mac.plist'

/**
 * @param {NodeJS.ProcessEnv} [env] notarised only where Apple's credentials are set
 * @returns {Pick<import('electron-builder').Configuration, 'mac' | 'dmg'>}
 */
export function macConfig(env = process.env) {
  return {
    mac: {
      target: [
        { target: 'dmg', arch: 'universal' },
        { target: 'zip', arch: 'universal' },
      ],
      icon: 'build/resources/icon.icns',
      category: 'public.app-category.developer-tools',
      minimumSystemVersion: '12.0',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: ENTITLEMENTS,
      entitlementsInherit: ENTITLEMENTS,
      notarize: hasNotarizationCredentials(env),
      // Each half carries the machine code of both, so the two are merged as they are.
      x64ArchFiles: '**/prebuilds/darwin-*/*.node',
      darkModeSupport: true,
      extendInfo: { NSHumanReadableCopyright: 'Copyright © 2026 The SAO Desk founders' },
    },
    dmg: { title: '${productName} ${version}' },
  }
}

/**
 * Whether Apple's notary service can be asked: an API key, or an Apple ID with an app password.
 * @param {NodeJS.ProcessEnv} env
 */
export function hasNotarizationCredentials(env) {
  const has = (/** @type {string[]} */ names) => names.every((name) => Boolean(env[name]))
  return (
    has(['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER']) ||
    has(['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'])
  )
}
