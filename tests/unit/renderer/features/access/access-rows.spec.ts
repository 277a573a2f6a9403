import { describe, expect, it } from 'vitest'
import { accessRows } from '../../../../../src/renderer/features/access/access-rows'
import type { Session } from '../../../../../src/shared/model/connection'
import { useBrowserGlobals } from '../../support/browser'
import { sampleClient, sampleConnection, sampleTenant } from '../../support/samples'
import { sampleReach } from './sample-reach'

const connection = sampleConnection()
const signedIn: Session = {
  state: 'signed-in',
  connectionId: connection.id,
  account: 'owner@example.com',
  storage: 'memory',
}
const zurich = sampleTenant({ id: 'z', name: 'Zurich' })
const aachen = sampleTenant({ id: 'a', name: 'Aachen', regionCode: 'xx-new-1' })

describe('accessRows', () => {
  useBrowserGlobals()

  it('begins with the organization and the connection’s own session', () => {
    const [row] = accessRows(connection, signedIn, [], [], [])
    expect(row).toMatchObject({
      place: 'Acme Group',
      method: 'Browser sign-in',
      client: 'owner@example.com',
      kept: 'Memory, until the app closes',
      state: 'Working',
      works: true,
      botUser: '–',
    })
    expect(row).not.toHaveProperty('reach')
  })

  it('names the client of a connection by client credentials', () => {
    const row = sampleClient('Loader')
    const oauthClientId = row.client.clientId
    const own = sampleConnection({ method: 'client-credentials', oauthClientId })
    expect(accessRows(own, signedIn, [], [], [row])[0]?.client).toBe('Loader')
    expect(accessRows(own, undefined, [], [], [])[0]).toMatchObject({
      client: oauthClientId,
      state: 'Signed out',
      kept: '–',
    })
  })

  it('lists the reached tenants by name, each with its credential', () => {
    const reaches = [
      sampleReach('z', { method: 'kept-secret', oauthClientId: 'id-of-Loader' }),
      sampleReach('a', { method: 'api-key' }),
    ]
    const rows = accessRows(
      connection,
      signedIn,
      reaches,
      [zurich, aachen],
      [sampleClient('Loader')],
    )
    expect(rows.slice(1)).toMatchObject([
      { place: 'Aachen', region: 'xx-new-1', method: 'API key', client: '–', botUser: 'None' },
      {
        place: 'Zurich',
        region: 'Ireland',
        method: 'Kept client secret',
        client: 'Loader',
        kept: 'Keychain',
        botUser: 'Exists',
      },
    ])
  })

  it('says why a tenant does not answer', () => {
    const reason = { code: 'bad-credentials', message: '' } as const
    const deadlineAt = Date.now()
    const rows = accessRows(
      connection,
      signedIn,
      [
        sampleReach('1', {}, { state: 'expired', reason }),
        sampleReach('2', {}, { state: 'signed-out', reason }),
        sampleReach('3', {}, { state: 'signed-out' }),
        sampleReach('4', {}, { state: 'signing-in', deadlineAt }),
      ],
      [],
      [],
    )
    expect(rows.slice(1).map(({ state }) => state)).toEqual([
      'The client ID or the client secret was not accepted.',
      'The client ID or the client secret was not accepted.',
      'Signed out',
      'Signing in…',
    ])
    expect(rows.slice(1).some(({ works }) => works)).toBe(false)
  })

  it('keeps a tenant that the organization no longer lists, by its ID', () => {
    const [, row] = accessRows(connection, signedIn, [sampleReach('gone')], [zurich], [])
    expect(row).toMatchObject({ place: 'gone', region: '–' })
    expect(row).not.toHaveProperty('tenant')
  })
})
