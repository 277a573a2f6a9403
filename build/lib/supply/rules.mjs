/** The rules for dependencies. Each exception says why. */

/** Licences under which a package may be part of the app, as SPDX identifiers. */
export const ALLOWED_LICENCES = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  // The Python Software Foundation's: a translated module keeps it, as permissive as BSD.
  'Python-2.0',
  'Unlicense',
]

/**
 * Packages whose script may run when they are installed, and why. npm runs them with the rights of
 * whoever installs.
 * @type {Record<string, string>}
 */
export const ALLOWED_INSTALL_SCRIPTS = {
  '@photostructure/sqlite': 'picks its prebuilt library for the system, or builds it',
  esbuild: 'comes with the Vite that VitePress builds on; checks that its prebuilt program runs',
  'electron-winstaller': 'comes with electron-builder; picks the 7-Zip of the system it runs on',
  keytar: 'picks its prebuilt library for the system, or builds it',
}

/**
 * Known weaknesses that are accepted for a while: the advisory (GHSA-…), the package, the reason, and
 * the day on which the exception ends. One that ended or is needed no more fails the check.
 * @type {import('./audit.mjs').Exception[]}
 */
export const AUDIT_EXCEPTIONS = []
