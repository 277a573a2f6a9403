import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { type AppErrorValue, toAppError } from '../../shared/errors'
import type { Session } from '../../shared/model/connection'
import { ask, listen } from '../bridge'

/** The session of each connection, and what a sign-in that failed left to say. */
export const useSessionsStore = defineStore('sessions', () => {
  const byConnection = shallowReactive(new Map<string, Session>())
  const problems = shallowReactive(new Map<string, AppErrorValue>())
  /** Connections whose data stays on screen: signed in before, and not signed out by the person. */
  const readable = shallowReactive(new Set<string>())

  listen('sessions.changed', keep)

  function keep(session: Session): void {
    byConnection.set(session.connectionId, session)
    if (session.state === 'signed-in') {
      readable.add(session.connectionId)
      problems.delete(session.connectionId)
    }
    if (session.state === 'expired') readable.add(session.connectionId)
  }

  async function load(): Promise<void> {
    for (const session of await ask('sessions.list')) keep(session)
  }

  /** Why a connection is not signed in, where that was not the person's own choice. */
  function problemOf(connectionId: string): AppErrorValue | undefined {
    const session = byConnection.get(connectionId)
    const reason =
      session?.state === 'signed-out' || session?.state === 'expired' ? session.reason : undefined
    const problem = problems.get(connectionId) ?? reason
    return problem?.code === 'cancelled' ? undefined : problem
  }

  /**
   * Ends when the sign-in has ended, well or not; the outcome is in the session and its problem.
   * @param clientSecret for a connection by client credentials
   */
  async function signIn(connectionId: string, clientSecret?: string): Promise<void> {
    problems.delete(connectionId)
    try {
      const input = clientSecret === undefined ? { connectionId } : { connectionId, clientSecret }
      keep(await ask('sessions.signIn', input))
    } catch (thrown) {
      problems.set(connectionId, toAppError(thrown).toValue())
    }
  }

  /** Looks in the keychain once more; what it gives arrives as a session. */
  async function restore(connectionId: string): Promise<void> {
    await attempt(connectionId, () => ask('sessions.restore', { connectionId }))
  }

  async function cancelSignIn(connectionId: string): Promise<void> {
    await attempt(connectionId, () => ask('sessions.cancelSignIn', { connectionId }))
  }

  async function reopenBrowser(connectionId: string): Promise<void> {
    await attempt(connectionId, () => ask('sessions.reopenBrowser', { connectionId }))
  }

  /** Whether it is done: the keychain may not let go of what it holds. */
  async function signOut(connectionId: string): Promise<boolean> {
    return attempt(connectionId, async () => {
      await ask('sessions.signOut', { connectionId })
      forget(connectionId)
    })
  }

  async function attempt(connectionId: string, action: () => Promise<unknown>): Promise<boolean> {
    try {
      problems.delete(connectionId)
      await action()
      return true
    } catch (thrown) {
      problems.set(connectionId, toAppError(thrown).toValue())
      return false
    }
  }

  /** Stops showing a connection's data, after a sign-out or a removal. */
  function forget(connectionId: string): void {
    readable.delete(connectionId)
    problems.delete(connectionId)
  }

  return {
    byConnection,
    readable,
    load,
    problemOf,
    signIn,
    restore,
    cancelSignIn,
    reopenBrowser,
    signOut,
    forget,
  }
})
