import { describe, expect, it } from 'vitest'
import { useConnectionActions } from '../../../../src/renderer/composables/use-connection-actions'
import { useClientsStore } from '../../../../src/renderer/stores/clients'
import { useSessionsStore } from '../../../../src/renderer/stores/sessions'
import { useTenantsStore } from '../../../../src/renderer/stores/tenants'
import type { Session } from '../../../../src/shared/model/connection'
import { useBrowserGlobals } from '../support/browser'
import { failed, type FakeBridge, installFakeBridge, ok } from '../support/fake-bridge'
import { sampleClient, sampleConnection, sampleTenant } from '../support/samples'

const browser = sampleConnection()
const credentials = sampleConnection({ method: 'client-credentials' })
const input = {
  method: 'browser' as const,
  name: 'Acme',
  baseUrl: 'https://example.com',
  issuer: 'https://example.com',
  oauthClientId: 'x',
}

function signedIn(connectionId: string): Session {
  return { state: 'signed-in', connectionId, storage: 'keychain' }
}

function askedNames(bridge: FakeBridge): string[] {
  return bridge.asked.map(({ name }) => name)
}

async function loadSome(bridge: FakeBridge, connectionId: string): Promise<void> {
  bridge.on({
    'clients.list': ({ loadId }) => {
      bridge.emit('clients.page', { loadId, clients: [sampleClient('one')] })
      return ok({ count: 1, offered: true })
    },
    'tenants.list': () => ok([sampleTenant()]),
  })
  bridge.emit('sessions.changed', signedIn(connectionId))
  await useClientsStore().refresh(connectionId)
  await useTenantsStore().refresh(connectionId)
}

function knows(connectionId: string): boolean[] {
  return [
    useClientsStore().directoryOf(connectionId).rows.length > 0,
    useTenantsStore().inventoryOf(connectionId).tenants.length > 0,
    useSessionsStore().readable.has(connectionId),
  ]
}

describe('connection actions', () => {
  useBrowserGlobals()

  it('opens the browser as soon as a connection by browser is added', async () => {
    const bridge = installFakeBridge({
      'connections.add': () => ok(browser),
      'sessions.signIn': () => ok(signedIn(browser.id)),
    })
    await useConnectionActions().add(input)
    expect(askedNames(bridge)).toEqual(['connections.add', 'sessions.signIn'])
  })

  it('signs in to the sample organization as well', async () => {
    const bridge = installFakeBridge({
      'connections.openSample': () => ok(browser),
      'sessions.signIn': () => ok(signedIn(browser.id)),
    })
    await useConnectionActions().openSample()
    expect(askedNames(bridge)).toContain('sessions.signIn')
  })

  it('does not sign in again what is signed in, or what adding has signed in', async () => {
    const bridge = installFakeBridge({
      'connections.openSample': () => ok(browser),
      'connections.add': () => ok(credentials),
    })
    const { add, openSample } = useConnectionActions()
    bridge.emit('sessions.changed', signedIn(browser.id))
    await openSample()
    await add(input)
    expect(askedNames(bridge)).not.toContain('sessions.signIn')
  })

  it.each(['signOut', 'remove'] as const)('forgets everything after %s', async (action) => {
    const bridge = installFakeBridge({
      'sessions.signOut': () => ok(undefined),
      'connections.remove': () => ok(undefined),
    })
    const actions = useConnectionActions()
    await loadSome(bridge, browser.id)
    expect(knows(browser.id)).toEqual([true, true, true])
    await actions[action](browser.id)
    expect(knows(browser.id)).toEqual([false, false, false])
  })

  it('keeps everything when signing out or removing fails', async () => {
    const bridge = installFakeBridge({
      'sessions.signOut': () => failed('keychain-unavailable'),
      'connections.remove': () => failed('internal'),
    })
    const { signOut, remove } = useConnectionActions()
    await loadSome(bridge, browser.id)
    await signOut(browser.id)
    await expect(remove(browser.id)).rejects.toMatchObject({ code: 'internal' })
    expect(knows(browser.id)).toEqual([true, true, true])
  })
})
