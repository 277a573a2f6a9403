/**
 * A keychain of its own: a session bus with a Secret Service (gnome-keyring) that is unlocked with
 * a random password and keeps its files in a throwaway folder. The person's own keychain is never
 * touched.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { capture } from '../run.mjs'
import { SetupError } from '../say.mjs'
import { firstLine, startHelper } from './helpers.mjs'

const READY_TIMEOUT_MS = 10_000
const POLL_MS = 50

function randomPassword() {
  return randomBytes(24).toString('base64url')
}

/** Like the system's session bus, but it starts no other service by itself. */
const busConfiguration = (/** @type {string} */ socketFolder) => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${socketFolder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} message
 */
function askBus(env, message) {
  const args = ['--session', '--print-reply', '--reply-timeout=3000', ...message]
  return capture('dbus-send', args, { env, timeoutMs: 5_000 })
}

/**
 * Whether a Secret Service answers on the session bus that the environment names.
 * @param {NodeJS.ProcessEnv} env
 */
export function hasKeychain(env) {
  if (!env['DBUS_SESSION_BUS_ADDRESS']) return false
  return askBus(env, [
    '--dest=org.freedesktop.secrets',
    '/org/freedesktop/secrets',
    'org.freedesktop.DBus.Peer.Ping',
  ]).ok
}

/**
 * Whether the default collection is there and open.
 * @param {NodeJS.ProcessEnv} env
 */
function isUnlocked(env) {
  const answer = askBus(env, [
    '--dest=org.freedesktop.secrets',
    '/org/freedesktop/secrets/aliases/default',
    'org.freedesktop.DBus.Properties.Get',
    'string:org.freedesktop.Secret.Collection',
    'string:Locked',
  ])
  return answer.ok && answer.stdout.includes('boolean false')
}

/**
 * Starts a session bus and an unlocked Secret Service on it.
 * @param {string} folder a private folder for sockets and keyrings
 * @param {string} [password] what opens it; a random one that nobody is told
 * @returns {Promise<{ children: import('node:child_process').ChildProcess[],
 *   env: Record<string, string> }>} `env` is to be merged over the command's environment
 * @throws {SetupError} when D-Bus or gnome-keyring is missing or does not get ready
 */
export async function startKeychain(folder, password = randomPassword()) {
  const data = join(folder, 'data')
  const runtime = join(folder, 'runtime')
  for (const path of [data, runtime]) mkdirSync(path, { mode: 0o700 })
  const configuration = join(folder, 'bus.conf')
  writeFileSync(configuration, busConfiguration(folder))

  const bus = startHelper(
    'dbus-daemon',
    [`--config-file=${configuration}`, '--nofork', '--nopidfile', '--print-address=1'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const address = await firstLine(bus, 1, READY_TIMEOUT_MS)
  const env = {
    ...process.env,
    DBUS_SESSION_BUS_ADDRESS: address,
    XDG_DATA_HOME: data,
    XDG_RUNTIME_DIR: runtime,
  }
  const keyring = startHelper(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets'],
    { env, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  keyring.stdin?.on('error', () => undefined)
  // An empty password would make it ask a person.
  keyring.stdin?.end(password)

  const deadline = Date.now() + READY_TIMEOUT_MS
  while (!isUnlocked(env)) {
    if (keyring.exitCode !== null || Date.now() > deadline) {
      throw new SetupError('gnome-keyring-daemon did not open a keychain.')
    }
    await sleep(POLL_MS)
  }
  return { children: [bus, keyring], env: { DBUS_SESSION_BUS_ADDRESS: address } }
}
