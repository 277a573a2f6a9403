/**
 * `npm run package`: builds the app and packs it for this system, into `dist/`.
 */
import { ensureBuilt } from './lib/built.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureManual } from './lib/manual/build-manual.mjs'
import { readOptions } from './lib/options.mjs'
import { packageApp } from './lib/package/package-app.mjs'
import { runScript } from './lib/run.mjs'
import { readRuntimeChoice } from './lib/runtime/resolve.mjs'

const HELP = `Builds SAO Desk and packs it for this system, into dist/.

  npm run package -- [options]

  --target NAME    make only this: dir, tar.gz, zip, deb, AppImage, nsis, msi, dmg
                   (may be given several times)
  --arch NAME      pack for x64 or arm64 instead of what this computer has; on macOS
                   also universal (may be given several times)
  --test-build     leave the inspector on, for the end-to-end tests
  --quick          larger archives in a tenth of the time
  --runtime NAME   which Electron to pack: see docs/runtime.md
  --help           show this text
`

await runScript(async (args) => {
  const options = readOptions(args, {
    target: { type: 'string', multiple: true },
    arch: { type: 'string', multiple: true },
    'test-build': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    runtime: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (options.help) {
    process.stdout.write(HELP)
    return
  }
  const runtimeChoice = readRuntimeChoice(options.runtime)
  await ensureDependencies()
  await ensureBuilt()
  await ensureManual()
  const files = await packageApp({
    runtimeChoice,
    testBuild: options['test-build'],
    isQuick: options.quick,
    ...(options.target === undefined ? {} : { targets: options.target }),
    ...(options.arch === undefined ? {} : { archs: options.arch }),
  })
  process.stdout.write(files.map((file) => `${file}\n`).join(''))
})
