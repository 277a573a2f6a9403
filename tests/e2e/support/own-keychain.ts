import { spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { endHelper } from '../../../build/lib/desktop/helpers.mjs'
import { startKeychain } from '../../../build/lib/desktop/keychain.mjs'

const DEFAULT_COLLECTION = '/org/freedesktop/secrets/collection/login'
const TIMEOUT_MS = 10_000
/** What PAM sends to gnome-keyring at a sign-in: the length of all, this number, the password's length. */
const UNLOCK = 1
const UNLOCK_HEAD_BYTES = 12

/** A Secret Service that one test has to itself, to lock it and to keep it from answering. Linux only. */
export class OwnKeychain {
  private constructor(
    /** For the app that is to use it. */
    readonly env: { DBUS_SESSION_BUS_ADDRESS: string },
    private readonly folder: string,
    private readonly password: string,
    private readonly bus: ChildProcess,
    private readonly keyring: ChildProcess,
  ) {}

  /** Starts one, open and empty. @param parent a folder of the test's */
  static async start(parent: string): Promise<OwnKeychain> {
    const folder = join(parent, 'keychain')
    mkdirSync(folder, { mode: 0o700 })
    const password = randomBytes(24).toString('base64url')
    const { children, env } = await startKeychain(folder, password)
    const [bus, keyring] = children
    const address = env['DBUS_SESSION_BUS_ADDRESS']
    if (bus === undefined || keyring === undefined || address === undefined) {
      throw new Error('the keychain was not started')
    }
    return new OwnKeychain({ DBUS_SESSION_BUS_ADDRESS: address }, folder, password, bus, keyring)
  }

  /** Locks the collection, as its program or the system does; nobody is there to answer the prompt. */
  lock(): void {
    const args = [
      '--session',
      '--print-reply',
      '--dest=org.freedesktop.secrets',
      '/org/freedesktop/secrets',
      'org.freedesktop.Secret.Service.Lock',
      `array:objpath:${DEFAULT_COLLECTION}`,
    ]
    const env = { ...process.env, ...this.env }
    const { status } = spawnSync('dbus-send', args, { env, timeout: TIMEOUT_MS })
    if (status !== 0) throw new Error('the keychain was not locked')
  }

  /** Opens it with its password, as signing in to the computer does: over the daemon's own socket. */
  async unlock(): Promise<void> {
    const password = Buffer.from(this.password)
    const head = Buffer.alloc(UNLOCK_HEAD_BYTES)
    head.writeUInt32BE(head.length + password.length, 0)
    head.writeUInt32BE(UNLOCK, 4)
    head.writeUInt32BE(password.length, 8)
    const socket = connect(join(this.folder, 'runtime', 'keyring', 'control'))
    // The first byte only shows who is at the other end.
    socket.write(Buffer.concat([Buffer.alloc(1), head, password]))
    const [answer] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    if (answer.readUInt32BE(4) !== 0) throw new Error('the keychain was not unlocked')
  }

  /** Keeps it from answering whatever is asked; the questions wait. */
  hang(): void {
    this.keyring.kill('SIGSTOP')
  }

  /** Lets it answer again, what waited first. */
  goOn(): void {
    this.keyring.kill('SIGCONT')
  }

  async stop(): Promise<void> {
    this.goOn()
    await endHelper(this.keyring)
    await endHelper(this.bus)
  }
}
