import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { NATIVE_PACKAGES } from './build/lib/package/native-packages.mjs'
import packageJson from './package.json' with { type: 'json' }
import { commandNames, eventNames } from './src/shared/ipc-contract'

/**
 * Targets are named because the build would otherwise follow the newest Electron's engine,
 * and the runtime from the package registry (see docs/architecture.md) is an older one.
 */
const NODE_TARGET = 'node20.18'
const CHROME_TARGET = 'chrome130'
const DEV_SERVER_PORT = 5173
/** All but those become part of the bundles: less to read at start, and less to carry in a package. */
const BUNDLED = Object.keys(packageJson.dependencies).filter(
  (name) => !NATIVE_PACKAGES.some((native) => native === name),
)

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      externalizeDeps: { exclude: BUNDLED },
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          'sandbox-utility': resolve('src/sandbox/utility.ts'),
          'sandbox-cli': resolve('src/sandbox/cli.ts'),
        },
        output: { format: 'es' },
        // A library of the sandbox makes its warning functions with `eval`; our own code has none.
        onLog: (level, log, handler) => {
          if (log.code !== 'EVAL' || !log.id?.includes('node_modules')) handler(level, log)
        },
      },
    },
  },
  preload: {
    // The preload carries the contract's names and nothing of its validators.
    define: {
      __COMMAND_NAMES__: JSON.stringify(commandNames),
      __EVENT_NAMES__: JSON.stringify(eventNames),
    },
    build: {
      target: NODE_TARGET,
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [vue()],
    server: {
      port: DEV_SERVER_PORT,
      strictPort: true,
      // The window's own address is the app protocol's, which has no port to be reached at.
      hmr: { host: 'localhost', clientPort: DEV_SERVER_PORT },
    },
    build: {
      target: CHROME_TARGET,
      minify: true,
      // Read from disk, not from a network: a few hundred kilobytes in one file are no matter.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
})
