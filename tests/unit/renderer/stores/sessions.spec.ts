import { describe, expect, it } from 'vitest'
import { useSessionsStore } from '../../../../src/renderer/stores/sessions'
import type { Session } from '../../../../src/shared/model/connection'
import { useBrowserGlobals } from '../support/browser'
import { failed, installFakeBridge, ok } from '../support/fake-bridge'

const A = '00000000-0000-4000-8000-00000000000a'
const signedIn: Session = { state: 'signed-in', connectionId: A, storage: 'keychain' }
const signingIn: Session = { state: 'signing-in', connectionId: A, deadlineAt: 1 }
const expired: Session = {
  state: 'expired',
  connectionId: A,
  reason: { code: 'session-expired', message: 'over' },
}

describe('sessions store', () => {
  useBrowserGlobals()

  it('loads the sessions and follows their changes', async () => {
    const bridge = installFakeBridge({ 'sessions.list': () => ok([signingIn]) })
    const store = useSessionsStore()
    await store.load()
    expect(store.byConnection.get(A)?.state).toBe('signing-in')
    bridge.emit('sessions.changed', signedIn)
    expect(store.byConnection.get(A)).toEqual(signedIn)
  })

  it('keeps data readable while an expired session signs in again', () => {
    const bridge = installFakeBridge()
    const store = useSessionsStore()
    bridge.emit('sessions.changed', signingIn)
    expect(store.readable.has(A), 'nothing to read before the first sign-in').toBe(false)
    for (const session of [signedIn, expired, signingIn]) {
      bridge.emit('sessions.changed', session)
      expect(store.readable.has(A), session.state).toBe(true)
    }
  })

  it('says why a sign-in failed, until the next one', async () => {
    const bridge = installFakeBridge({ 'sessions.signIn': () => failed('sign-in-denied') })
    const store = useSessionsStore()
    await store.signIn(A)
    expect(store.problemOf(A)?.code).toBe('sign-in-denied')
    bridge.on({ 'sessions.signIn': () => ok(signedIn) })
    await store.signIn(A)
    expect(store.problemOf(A)).toBeUndefined()
    expect(store.byConnection.get(A)).toEqual(signedIn)
  })

  it('hands on a client secret, and only when there is one', async () => {
    const bridge = installFakeBridge({ 'sessions.signIn': () => ok(signedIn) })
    const store = useSessionsStore()
    await store.signIn(A)
    await store.signIn(A, 'typed')
    expect(bridge.asked.map(({ input }) => input)).toEqual([
      { connectionId: A },
      { connectionId: A, clientSecret: 'typed' },
    ])
  })

  it('has nothing to say about a sign-in the person cancelled', async () => {
    installFakeBridge({ 'sessions.signIn': () => failed('cancelled') })
    const store = useSessionsStore()
    await store.signIn(A)
    expect(store.problemOf(A)).toBeUndefined()
  })

  it('says why the session itself ended', () => {
    const bridge = installFakeBridge()
    const store = useSessionsStore()
    const reason = { code: 'keychain-unreadable', message: 'locked' } as const
    bridge.emit('sessions.changed', { state: 'signed-out', connectionId: A, reason })
    expect(store.problemOf(A)).toEqual(reason)
    bridge.emit('sessions.changed', { state: 'signed-out', connectionId: A })
    expect(store.problemOf(A)).toBeUndefined()
  })

  it.each(['cancelSignIn', 'reopenBrowser'] as const)('says when %s fails', async (action) => {
    const bridge = installFakeBridge({ [`sessions.${action}`]: () => failed('browser-not-opened') })
    const store = useSessionsStore()
    await store[action](A)
    expect(bridge.asked).toEqual([{ name: `sessions.${action}`, input: { connectionId: A } }])
    expect(store.problemOf(A)?.code).toBe('browser-not-opened')
  })

  it('stops showing data after a sign-out, and goes on when signing out failed', async () => {
    const bridge = installFakeBridge({ 'sessions.signOut': () => failed('keychain-unavailable') })
    const store = useSessionsStore()
    bridge.emit('sessions.changed', signedIn)
    expect(await store.signOut(A)).toBe(false)
    expect(store.readable.has(A)).toBe(true)
    expect(store.problemOf(A)?.code).toBe('keychain-unavailable')

    bridge.on({ 'sessions.signOut': () => ok(undefined) })
    expect(await store.signOut(A)).toBe(true)
    expect(store.readable.has(A)).toBe(false)
    expect(store.problemOf(A)).toBeUndefined()
  })
})
