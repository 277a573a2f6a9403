/**
 * The switches that are burnt into the executable. Source: Electron's documentation of fuses.
 * @typedef {NonNullable<import('electron-builder').Configuration['electronFuses']>} Fuses
 */

/**
 * What a release has: the executable is this app and nothing else. It cannot be used as Node, takes
 * no Node options and no inspector, and loads its code from the archive alone.
 * @type {Readonly<Fuses>}
 */
export const RELEASE_FUSES = Object.freeze({
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  // Honoured on macOS and Windows. On Linux Electron has no such check, and the fuse does nothing.
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
  // The app has no snapshot of its own, and some runtimes come without the file.
  loadBrowserProcessSpecificV8Snapshot: false,
})

/**
 * What a test build has: the same, but for the inspector, which Playwright drives the app through.
 * @type {Readonly<Fuses>}
 */
export const TEST_FUSES = Object.freeze({ ...RELEASE_FUSES, enableNodeCliInspectArguments: true })
