import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../src/shared/errors'
import { sessionSchema, type Session } from '../../../../src/shared/model/connection'
import {
  afterFailedSignIn,
  keychainProblem,
  signedIn,
  signedOut,
} from '../../../../src/main/identity/session-states'
import { connectionWith } from '../../../support/main/connections'

const connection = connectionWith()
const { id } = connection
const reason = new AppError('offline', 'text', undefined, { cause: new Error('inner') })

describe('signedIn', () => {
  it.each([
    [
      { kind: 'refresh-token', refreshToken: 'made-up', account: 'sao@example.test' },
      'sao@example.test',
    ],
    [{ kind: 'refresh-token', refreshToken: 'made-up' }, undefined],
    [{ kind: 'client-secret', clientSecret: 'made-up' }, 'sao-desk'],
  ] as const)('names who signed in by %o, and nothing of the credential', (credential, account) => {
    const session = signedIn(connection, credential, 'keychain')
    expect(session).toEqual(sessionSchema.parse(session))
    expect('account' in session ? session.account : undefined).toBe(account)
    expect(JSON.stringify(session)).not.toContain('made-up')
  })
})

describe('signedOut', () => {
  it('says why, unless it was simply wished', () => {
    expect(signedOut(id)).toEqual({ state: 'signed-out', connectionId: id })
    expect(signedOut(id, reason)).toEqual({
      state: 'signed-out',
      connectionId: id,
      reason: { code: 'offline', message: 'text' },
    })
  })
})

describe('afterFailedSignIn', () => {
  const expired: Session = { state: 'expired', connectionId: id, reason: reason.toValue() }
  const live: Session = { state: 'signed-in', connectionId: id, storage: 'keychain' }

  it.each([expired, live])('leaves a session as it was that is $state', (before) => {
    expect(afterFailedSignIn(id, before, reason)).toBe(before)
  })

  it.each([undefined, signedOut(id)])('is signed out otherwise, with the reason', (before) => {
    expect(afterFailedSignIn(id, before, reason)).toEqual(signedOut(id, reason))
  })
})

describe('keychainProblem', () => {
  it('tells unreadable from unavailable', () => {
    expect(keychainProblem('unreadable').code).toBe('keychain-unreadable')
    expect(keychainProblem('unavailable').code).toBe('keychain-unavailable')
  })
})
