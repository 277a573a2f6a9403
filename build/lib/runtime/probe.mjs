import { capture } from '../run.mjs'

const PROBE_TIMEOUT_MS = 20_000

/**
 * Asks an Electron executable for its version without opening a display: it runs as plain Node,
 * which loads every library it is linked with.
 * @param {string} executable
 * @returns {{ version: string } | { problem: string }}
 */
export function probeRuntime(executable) {
  const { ok, stdout, stderr } = capture(executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    timeoutMs: PROBE_TIMEOUT_MS,
  })
  const version = stdout.trim()
  if (ok && /^\d+\.\d+\.\d+/.test(version)) return { version }
  return { problem: stderr.trim().split('\n')[0] || 'it did not start' }
}
