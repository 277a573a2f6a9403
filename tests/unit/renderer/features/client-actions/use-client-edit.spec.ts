import { beforeEach, expect, it } from 'vitest'
import { useClientEdit } from '../../../../../src/renderer/features/client-actions/use-client-edit'
import { useClientsStore } from '../../../../../src/renderer/stores/clients'
import type { DirectoryClient } from '../../../../../src/shared/model/client'
import { useBrowserGlobals } from '../../support/browser'
import { deferred, type FakeBridge, failed, installFakeBridge, ok } from '../../support/fake-bridge'
import { placed, sampleClient, sampleConnection } from '../../support/samples'

useBrowserGlobals()
const { id } = sampleConnection()
const row = sampleClient('Before', { description: 'Old', allowedScopes: ['admin_classic'] })
const named = (clientName: string): DirectoryClient => ({
  ...row,
  client: { ...row.client, clientName },
})
let bridge: FakeBridge

beforeEach(async () => {
  bridge = installFakeBridge({
    'snapshots.clients': () => ok(null),
    'clients.list': ({ loadId }) => {
      bridge.emit('clients.page', { loadId, clients: [row] })
      return ok({ count: 1, offered: true })
    },
  })
  await useClientsStore().refresh(id)
})
const shownNames = (): string[] =>
  useClientsStore()
    .directoryOf(id)
    .rows.map(({ client }) => client.clientName)

it('shows the change at once and settles it with the answer', async () => {
  const answer = deferred<ReturnType<typeof ok<{ outcome: 'updated'; client: DirectoryClient }>>>()
  bridge.on({ 'clients.update': () => answer.promise })
  const edit = useClientEdit(id, row)
  const saving = edit.save({ clientName: 'After' })
  expect(shownNames()).toEqual(['After'])
  answer.resolve(ok({ outcome: 'updated', client: named('After') }))
  expect(await saving).toBe(true)
  expect(bridge.asked.at(-1)?.input).toEqual({
    connectionId: id,
    place: { tier: 'organization' },
    clientId: row.client.clientId,
    expected: { clientName: 'Before' },
    changes: { clientName: 'After' },
  })
})

it('asks for nothing when nothing is changed', async () => {
  const before = bridge.asked.length
  const edit = useClientEdit(id, row)
  expect(await edit.save({ clientName: 'Before', description: 'Old' })).toBe(true)
  expect(await edit.save({ allowedScopes: ['admin_classic'] })).toBe(true)
  expect(bridge.asked).toHaveLength(before)
})

it('takes a refused change back and keeps the reason', async () => {
  bridge.on({ 'clients.update': () => failed('server-error') })
  const edit = useClientEdit(id, row)
  expect(await edit.save({ clientName: 'After' })).toBe(false)
  expect(shownNames()).toEqual(['Before'])
  expect(edit.problem.value?.code).toBe('server-error')
})

it('keeps both versions when the client was changed meanwhile, and goes on from theirs', async () => {
  bridge.on({
    'clients.update': () => ok({ outcome: 'changed-meanwhile', client: named('Theirs') }),
  })
  const edit = useClientEdit(id, row)
  expect(await edit.save({ clientName: 'Mine' })).toBe(false)
  expect(edit.theirs.value?.client.clientName).toBe('Theirs')
  expect(shownNames()).toEqual(['Theirs'])

  edit.acceptTheirs()
  expect(edit.theirs.value).toBeUndefined()
  bridge.on({ 'clients.update': () => ok({ outcome: 'updated', client: named('Mine') }) })
  expect(await edit.save({ clientName: 'Mine' })).toBe(true)
  expect(bridge.asked.at(-1)?.input).toMatchObject({ expected: { clientName: 'Theirs' } })
})

it('takes a client that is as wanted already for saved', async () => {
  bridge.on({
    'clients.update': () => ok({ outcome: 'changed-meanwhile', client: named('Mine') }),
  })
  expect(await useClientEdit(id, row).save({ clientName: 'Mine' })).toBe(true)
})

it('stays for a new secret that came with the answer', async () => {
  const secret = { handle: crypto.randomUUID(), clientId: row.client.clientId }
  bridge.on({ 'clients.update': () => ok({ outcome: 'updated', client: named('After'), secret }) })
  const edit = useClientEdit(id, row)
  expect(await edit.save({ clientName: 'After' })).toBe(false)
  expect(edit.secret.value).toEqual(secret)
})

it.each([
  ['After', true, undefined, 'After'],
  ['Before', false, 'unchanged', 'Before'],
] as const)('looks after a lost answer: the name is %s', async (now, saved, lost, shown) => {
  bridge.on({
    'clients.update': () => failed('outcome-unknown'),
    'clients.get': () => ok(named(now)),
  })
  const edit = useClientEdit(id, row)
  expect(await edit.save({ clientName: 'After' })).toBe(saved)
  expect(edit.lost.value).toBe(lost)
  expect(shownNames()).toEqual([shown])
})

it('says that nobody knows when it cannot look either', async () => {
  bridge.on({
    'clients.update': () => failed('outcome-unknown'),
    'clients.get': () => failed('offline'),
  })
  const edit = useClientEdit(id, row)
  expect(await edit.save({ clientName: 'After' })).toBe(false)
  expect(edit.lost.value).toBe('unknown')
  expect(edit.problem.value?.code).toBe('outcome-unknown')
  expect(shownNames()).toEqual(['Before'])
})

it('edits a client where it is, in every part that changed', async () => {
  const place = { tier: 'tenant', tenantId: 'some-tenant' } as const
  const there = placed(sampleClient('App', { redirectUris: ['https://a.example/'] }), place)
  const changes = { redirectUris: ['https://b.example/'], clientUri: 'https://b.example/' }
  const updated = { ...there, client: { ...there.client, ...changes } }
  bridge.on({ 'clients.update': () => ok({ outcome: 'updated', client: updated }) })
  expect(await useClientEdit(id, there).save(changes)).toBe(true)
  expect(bridge.asked.at(-1)?.input).toEqual({
    connectionId: id,
    place,
    clientId: there.client.clientId,
    expected: { redirectUris: ['https://a.example/'], clientUri: '' },
    changes,
  })
})
