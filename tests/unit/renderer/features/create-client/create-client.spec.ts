import { expect, it } from 'vitest'
import { createClient } from '../../../../../src/renderer/features/create-client/create-client'
import { useClientsStore } from '../../../../../src/renderer/stores/clients'
import { useBrowserGlobals } from '../../support/browser'
import { failed, installFakeBridge, ok } from '../../support/fake-bridge'
import { placed, sampleClient, sampleConnection } from '../../support/samples'

useBrowserGlobals()
const { id } = sampleConnection()
const place = { tier: 'tenant', tenantId: 'some-tenant' } as const
const row = placed(sampleClient('Portal'), place)
const key = { kid: 'k1', kty: 'EC', alg: 'ES384', use: 'sig' }
const client = { appType: 'web', clientName: 'Portal', description: '' } as const
const handle = crypto.randomUUID()
const privateKey = { handle, clientId: '', hint: 'k1' }

it('creates a client of a tenant and shows it in the list', async () => {
  const bridge = installFakeBridge({ 'tenantClients.create': () => ok({ client: row }) })
  const created = await createClient(id, { place, client, privateKey: undefined })
  expect(bridge.asked[0]?.input).toEqual({ connectionId: id, tenantId: 'some-tenant', client })
  expect(created.privateKey).toBeUndefined()
  expect(useClientsStore().directoryOf(id).rows).toEqual([row])
})

it('hands over the private key that was made for it', async () => {
  const bridge = installFakeBridge({ 'tenantClients.create': () => ok({ client: row }) })
  const withKey = { ...client, publicKeys: [key] }
  const created = await createClient(id, { place, client: withKey, privateKey })
  expect(bridge.asked[0]?.input).toMatchObject({ privateKey: handle })
  expect(created.privateKey).toEqual({ handle, clientId: row.client.clientId, hint: 'k1' })
})

it('leaves a private key alone whose public key was taken out again', async () => {
  const bridge = installFakeBridge({ 'tenantClients.create': () => ok({ client: row }) })
  const created = await createClient(id, { place, client, privateKey })
  expect(bridge.asked[0]?.input).not.toHaveProperty('privateKey')
  expect(created.privateKey).toBeUndefined()
})

it('creates a region-level client for a seat', async () => {
  const seat = { tier: 'region', subscriptionId: '1000', regionCode: 'eu-west-1' } as const
  const regional = placed(sampleClient('Region'), seat)
  const secret = { handle, clientId: regional.client.clientId }
  const bridge = installFakeBridge({
    'regionClients.create': () => ok({ client: regional, secret }),
  })
  expect(await createClient(id, { place: seat })).toEqual({ client: regional, secret })
  expect(bridge.asked[0]?.input).toEqual({
    connectionId: id,
    subscriptionId: '1000',
    regionCode: 'eu-west-1',
  })
})

it('shows nothing when the service refused', async () => {
  installFakeBridge({ 'tenantClients.create': () => failed('forbidden') })
  const attempt = createClient(id, { place, client, privateKey: undefined })
  await expect(attempt).rejects.toMatchObject({ code: 'forbidden' })
  expect(useClientsStore().directoryOf(id).rows).toEqual([])
})
