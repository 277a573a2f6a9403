import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OAUTH_CLIENT_ID, type Connection } from '../../../../src/shared/model/connection'
import { AppLock } from '../../../../src/main/lock/app-lock'
import { LockGate } from '../../../../src/main/lock/lock-gate'
import { hashIdentity, LockRecords } from '../../../../src/main/lock/lock-record'
import type { AcceptSignIn, Sessions } from '../../../../src/main/identity/sessions'
import { caught } from '../../../support/main/caught'
import { MemoryFile } from '../../../support/main/memory-file'

const SECRET = randomUUID()

function connection(part: Partial<Connection> = {}): Connection {
  return {
    id: randomUUID(),
    name: 'Acme Group',
    kind: 'custom',
    baseUrl: 'https://console.qlikcloud.com',
    method: 'browser',
    oauthClientId: DEFAULT_OAUTH_CLIENT_ID,
    ...part,
  }
}

/** The lock over connections of which all are signed in, unless named. */
function lockOver(
  connections: Connection[],
  {
    file = new MemoryFile(),
    signedOut = [] as string[],
    signsInAs = ['subject mara'],
    canAskSystem = false,
  } = {},
) {
  const gate = new LockGate()
  const told: boolean[] = []
  const cancelled: string[] = []
  let wiped = 0
  const sessions = {
    isReadable: (id: string) => !signedOut.includes(id),
    identitiesOf: () => ['subject mara'],
    cancelSignIn: (id: string) => void cancelled.push(id),
    isClientSecret: (_id: string, secret: string) => Promise.resolve(secret === SECRET),
    signInWithBrowser: (_connection: Connection, accept: AcceptSignIn) =>
      accept(signsInAs) ? Promise.resolve() : Promise.reject(new Error('another account')),
    signInWithSecret: () => Promise.reject(new Error('refused')),
  } as unknown as Sessions
  const lock = new AppLock({
    gate,
    records: new LockRecords(file),
    prompt: {
      isAvailable: () => canAskSystem,
      ask: () => (canAskSystem ? Promise.resolve() : Promise.reject(new Error('no'))),
    },
    sessions,
    connections: () => connections,
    onLock: () => (wiped += 1),
    onChange: ({ locked }) => told.push(locked),
  })
  return { lock, gate, file, told, cancelled, wiped: () => wiped }
}

describe('locking', () => {
  it('closes the gate, wipes, is remembered and told, once', () => {
    const one = connection()
    const { lock, gate, file, told, wiped } = lockOver([one])
    lock.lock()
    lock.lock()
    expect(lock.state).toEqual({
      locked: true,
      canAskSystem: false,
      keys: [{ connectionId: one.id, name: one.name, method: 'browser' }],
    })
    expect(gate.isClosed).toBe(true)
    expect([wiped(), told]).toEqual([1, [true]])
    // Who was signed in is remembered as a hash only.
    expect(file.text).toContain(hashIdentity('subject mara'))
    expect(file.text).not.toContain('mara')
  })

  it('does nothing while nobody is signed in: there is nothing to protect, and no way in', () => {
    const one = connection()
    const { lock, gate, file } = lockOver([one], { signedOut: [one.id] })
    lock.lock()
    expect([lock.state.locked, gate.isClosed, file.text]).toEqual([false, false, undefined])
  })

  it('holds where the folder cannot be written to', () => {
    const { lock, file } = lockOver([connection()])
    file.isWritable = false
    lock.lock()
    expect(lock.state.locked).toBe(true)
  })

  it('is not opened by the sample organization while there is a real one', () => {
    const [sample, real] = [connection({ kind: 'sample' }), connection()]
    const { lock } = lockOver([sample, real])
    lock.lock()
    expect(lock.state.keys.map(({ connectionId }) => connectionId)).toEqual([real.id])
    const alone = lockOver([sample]).lock
    alone.lock()
    expect(alone.state.keys.map(({ connectionId }) => connectionId)).toEqual([sample.id])
  })
})

describe('a restart', () => {
  it('is locked when the app was', () => {
    const one = connection()
    const { lock, file } = lockOver([one])
    lock.lock()
    const next = lockOver([one], { file, signedOut: [one.id] })
    expect([next.lock.state.locked, next.gate.isClosed]).toEqual([true, true])
  })

  it('is locked when what was remembered is damaged', () => {
    const { lock } = lockOver([connection()], { file: new MemoryFile('\0\0\0') })
    expect(lock.state.locked).toBe(true)
    expect(lock.state.keys).toHaveLength(1)
  })

  it('is open when no connection is left that could open it', () => {
    const { lock, file } = lockOver([connection()])
    lock.lock()
    const next = lockOver([], { file })
    expect([next.lock.state.locked, next.gate.isClosed]).toEqual([false, false])
  })
})

describe('unlocking', () => {
  it('opens for the account that was signed in, whatever was begun before', async () => {
    const one = connection()
    const { lock, gate, file, told, cancelled } = lockOver([one])
    lock.lock()
    await lock.unlockWithBrowser(one)
    expect([lock.state.locked, gate.isClosed, file.text]).toEqual([false, false, undefined])
    expect(told).toEqual([true, false])
    expect(cancelled).toEqual([one.id])
  })

  it('stays closed for another account, after a restart too', async () => {
    const one = connection()
    const { lock, file } = lockOver([one], { signsInAs: ['subject tomas', 'account mara'] })
    lock.lock()
    await expect(lock.unlockWithBrowser(one)).rejects.toThrow('another account')
    expect(lock.state.locked).toBe(true)
    const next = lockOver([one], { file, signsInAs: ['subject tomas'] }).lock
    await expect(next.unlockWithBrowser(one)).rejects.toThrow('another account')
    expect(next.state.locked).toBe(true)
  })

  it('opens for the client secret that is kept, and asks the service about another', async () => {
    const one = connection({ method: 'client-credentials' })
    const { lock } = lockOver([one])
    lock.lock()
    await expect(lock.unlockWithSecret(one, randomUUID())).rejects.toThrow('refused')
    expect(lock.state.locked).toBe(true)
    await lock.unlockWithSecret(one, SECRET)
    expect(lock.state.locked).toBe(false)
  })

  it('does not open for a connection that was signed out', async () => {
    const [one, out] = [connection(), connection()]
    const { lock } = lockOver([one, out], { signedOut: [out.id] })
    lock.lock()
    expect((await caught(lock.unlockWithBrowser(out))).code).toBe('not-unlocked')
    expect((await caught(lock.unlockWithSecret(out, SECRET))).code).toBe('not-unlocked')
    expect(lock.state.locked).toBe(true)
  })

  it('opens for whoever the system vouches for, and for nobody where it cannot ask', async () => {
    const asking = lockOver([connection()], { canAskSystem: true }).lock
    asking.lock()
    expect(asking.state.canAskSystem).toBe(true)
    await asking.unlockWithSystem()
    expect(asking.state.locked).toBe(false)
    const mute = lockOver([connection()]).lock
    mute.lock()
    expect((await caught(mute.unlockWithSystem())).code).toBe('not-unlocked')
    expect(mute.state.locked).toBe(true)
  })
})
