/**
 * Packages that bring machine code. They find it beside their own files, so they stay as they are
 * while everything else becomes part of the bundles, and a package carries only the pieces for the
 * computers it is made for.
 */

/** Every one of them that is loaded when the app runs. */
export const NATIVE_PACKAGES = /** @type {const} */ ([
  '@photostructure/sqlite',
  'keytar',
  // Finds the machine code of the first.
  'node-gyp-build',
])

/** @typedef {'linux' | 'darwin' | 'win32'} TargetPlatform */

/**
 * The files of those packages that one platform needs, as patterns for electron-builder, which puts
 * the architecture that it is packing in place of `${arch}`. macOS carries both architectures: one
 * app serves all Macs.
 * @param {TargetPlatform} platform
 * @returns {string[]}
 */
export function nativeFiles(platform) {
  const tuple = platform === 'darwin' ? 'darwin-*' : `${platform}-\${arch}`
  return [
    'node_modules/@photostructure/sqlite/{package.json,LICENSE}',
    'node_modules/@photostructure/sqlite/dist/index.mjs',
    // The build for other C libraries stays behind; on macOS and Windows this one has the name too.
    `node_modules/@photostructure/sqlite/prebuilds/${tuple}/*.glibc.node`,
    'node_modules/keytar/{package.json,LICENSE.md,lib/keytar.js}',
    `node_modules/keytar/prebuilds/${tuple}/keytar.node`,
    'node_modules/node-gyp-build/{package.json,LICENSE,index.js,node-gyp-build.js}',
  ]
}
