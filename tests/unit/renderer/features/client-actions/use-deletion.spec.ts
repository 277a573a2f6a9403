import { describe, expect, it } from 'vitest'
import {
  deletionImpact,
  isConfirmed,
} from '../../../../../src/renderer/features/client-actions/delete-impact'
import { useDeletion } from '../../../../../src/renderer/features/client-actions/use-deletion'
import { useClientsStore } from '../../../../../src/renderer/stores/clients'
import { useBrowserGlobals } from '../../support/browser'
import { failed, installFakeBridge, ok } from '../../support/fake-bridge'
import { placed, sampleClient, sampleConnection, sampleTenant } from '../../support/samples'

useBrowserGlobals()
const { id } = sampleConnection()
const rows = ['One', 'Two', 'Three'].map((name) => sampleClient(name))

it('goes on after a failure, and tries only what is left again', async () => {
  const bridge = installFakeBridge({
    'clients.delete': ({ clientId }) =>
      clientId === 'id-of-Two' ? failed('forbidden') : ok(undefined),
  })
  const deletion = useDeletion(id, rows)
  expect(deletion.begun.value).toBe(false)
  expect(await deletion.run()).toBe(false)
  expect(deletion.steps.value.map(({ state }) => state)).toEqual(['done', 'failed', 'done'])
  expect(deletion.steps.value[1]?.problem?.code).toBe('forbidden')

  bridge.on({ 'clients.delete': () => ok(undefined) })
  expect(await deletion.run()).toBe(true)
  expect(bridge.asked.map(({ input }) => (input as { clientId: string }).clientId)).toEqual([
    'id-of-One',
    'id-of-Two',
    'id-of-Three',
    'id-of-Two',
  ])
  expect(deletion.steps.value[1]).toEqual({ item: rows[1], state: 'done' })
})

it('shows which client is being deleted, and no longer when the service refused', async () => {
  const pending: string[][] = []
  installFakeBridge({
    'clients.delete': () => {
      pending.push([...useClientsStore().pendingOf(id)])
      return failed('forbidden')
    },
  })
  await useDeletion(id, rows.slice(0, 2)).run()
  expect(pending).toEqual([[rows[0]?.key], [rows[1]?.key]])
  expect(useClientsStore().pendingOf(id)).toEqual(new Set())
})

it('stops after the one under way', async () => {
  installFakeBridge({
    'clients.delete': () => {
      deletion.stop()
      return ok(undefined)
    },
  })
  const deletion = useDeletion(id, rows)
  expect(await deletion.run()).toBe(false)
  expect(deletion.steps.value.map(({ state }) => state)).toEqual(['done', 'waiting', 'waiting'])
  expect(deletion.running.value).toBe(false)
  expect(deletion.doneCount.value).toBe(1)
})

it('runs once at a time', async () => {
  const bridge = installFakeBridge({ 'clients.delete': () => ok(undefined) })
  const deletion = useDeletion(id, rows)
  const [first, second] = await Promise.all([deletion.run(), deletion.run()])
  expect([first, second]).toEqual([true, false])
  expect(bridge.asked).toHaveLength(3)
})

it('is confirmed by the name of one client, or by the number of several', () => {
  const [one] = rows.map((row) => [row])
  expect(isConfirmed(' One ', one ?? [])).toBe(true)
  expect(isConfirmed('one', one ?? [])).toBe(false)
  expect(isConfirmed('', one ?? [])).toBe(false)
  expect(isConfirmed('3', rows)).toBe(true)
  expect(isConfirmed('2', rows)).toBe(false)
  expect(isConfirmed('', [])).toBe(false)
  const accented = sampleClient('Übermaß'.normalize('NFC'))
  expect(isConfirmed('Übermaß'.normalize('NFD'), [accented])).toBe(true)
})

it('says how many secrets go and what remains', () => {
  const without = sampleClient('None', { clientSecrets: [] })
  expect(deletionImpact([without], [])[0]).toBe('It has no client secrets.')
  expect(deletionImpact(rows, [])[0]).toBe('3 client secrets stop working at once.')
  expect(deletionImpact(rows, [])).toContain(
    'Tokens that were already issued stay valid until they expire.',
  )
})

describe('what deleting means on other tiers', () => {
  const [here, there] = [sampleTenant({ name: 'Here' }), sampleTenant({ name: 'There' })]
  const seat = { tier: 'region', subscriptionId: '1000', regionCode: 'eu-west-1' } as const

  it('names the tenants where the bot user of a region-level client stays', () => {
    const elsewhere = sampleTenant({ name: 'Elsewhere', subscriptionId: '2000' })
    const lines = deletionImpact([placed(sampleClient('One'), seat)], [here, there, elsewhere])
    expect(lines).toContain('Its bot user stays on these tenants: Here and There.')
  })

  it('speaks of the bot user of a machine, and of the people who sign in', () => {
    const place = { tier: 'tenant', tenantId: here.id } as const
    const machine = sampleClient('One', { allowedGrantTypes: ['client_credentials'] })
    const app = sampleClient('Two', { redirectUris: ['https://a.example/'] })
    const bot = 'If it has asked for a token, its bot user stays on the tenant.'
    const people = 'People can no longer sign in through it.'
    expect(deletionImpact([placed(machine, place)], [here])).toContain(bot)
    expect(deletionImpact([placed(machine, place)], [here])).not.toContain(people)
    expect(deletionImpact([placed(app, place)], [here])).toContain(people)
    expect(deletionImpact([placed(app, place)], [here])).not.toContain(bot)
  })

  it('forgets what is only written down, and deletes nothing', () => {
    const recorded = { ...placed(sampleClient('One'), seat), recorded: true as const }
    expect(deletionImpact([recorded], [here])).toEqual([
      'The client stays in Qlik Cloud. To delete it, open My Qlik.',
      'What was written down here goes, and its secret is wiped from the keychain.',
    ])
    expect(deletionImpact([recorded, ...rows], [here])).toContain('This cannot be undone.')
  })
})

it('says where each client is', async () => {
  const bridge = installFakeBridge({ 'clients.delete': () => ok(undefined) })
  const place = { tier: 'tenant', tenantId: 'some-tenant' } as const
  await useDeletion(id, [placed(sampleClient('One'), place)]).run()
  expect(bridge.asked[0]?.input).toMatchObject({ place, clientId: 'id-of-One' })
})
