import { expect, it, vi } from 'vitest'
import type { UpdateState } from '../../../../src/shared/model/update'
import { notesOf } from '../../../../src/main/updates/electron-updater-source'
import { Updates, type UpdateOptions } from '../../../../src/main/updates/updates'
import { startApp } from '../../../support/main/app'
import { connectionWith } from '../../../support/main/connections'
import { FakeCloud } from '../../../support/main/fake-cloud'

const NEWER = { version: '9.0.0', notes: 'Calmer' }

function updatesWith(options: Partial<UpdateOptions> = {}) {
  const source = { load: vi.fn(() => Promise.resolve(NEWER)), install: vi.fn() }
  const told: UpdateState[] = []
  const updates = new Updates({
    isAllowed: true,
    isWanted: true,
    source,
    isBusy: () => false,
    onChange: (state) => void told.push(state),
    ...options,
  })
  return { source, told, updates }
}

it('tells of a newer version once it is loaded, and loads it once', async () => {
  const { source, told, updates } = updatesWith()
  expect(updates.state).toEqual({ state: 'none' })
  await updates.check()
  await updates.check()
  expect(told).toEqual([{ state: 'ready', ...NEWER }])
  expect(source.load).toHaveBeenCalledTimes(1)
  expect(source.install).not.toHaveBeenCalled()
})

it('looks for none where the administrator does not allow it', async () => {
  const { source, updates } = updatesWith({ isAllowed: false })
  updates.start()
  await updates.check()
  updates.stop()
  expect(source.load).not.toHaveBeenCalled()
  expect(updates.state).toEqual({ state: 'off', reason: 'policy' })
})

it('says where there is no source', async () => {
  const { updates } = updatesWith({ source: undefined })
  await updates.check()
  expect(updates.state).toEqual({ state: 'off', reason: 'no-source' })
})

it('looks for none while the person does not want it, and at once when they do', async () => {
  const { source, told, updates } = updatesWith({ isWanted: false })
  await updates.check()
  expect(source.load).not.toHaveBeenCalled()
  expect(updates.state).toEqual({ state: 'off', reason: 'setting' })
  updates.want(true)
  await vi.waitFor(() => expect(updates.state).toMatchObject({ state: 'ready' }))
  updates.want(false)
  expect(told.at(-1)).toEqual({ state: 'off', reason: 'setting' })
  expect(() => updates.install()).toThrow('No version is ready')
})

it('tells nothing of what was found after it was switched off', async () => {
  const { told, updates } = updatesWith()
  const checking = updates.check()
  updates.want(false)
  await checking
  expect(told).toEqual([{ state: 'off', reason: 'setting' }])
})

it.each([
  ['policy', { isAllowed: false }],
  ['no-source', { source: undefined }],
] as const)('stays off for %s, whatever the person wants', (reason, options) => {
  const { updates } = updatesWith(options)
  updates.want(true)
  expect(updates.state).toEqual({ state: 'off', reason })
})

it('takes a feed that fails for no reason to stop', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('sha512 checksum mismatch'))
  const { updates } = updatesWith({
    source: { load: load.mockResolvedValueOnce(NEWER), install: () => undefined },
  })
  await updates.check()
  expect(updates.state).toEqual({ state: 'failed' })
  await updates.check()
  expect(updates.state).toMatchObject({ state: 'ready' })
})

it('installs nothing that is not ready', () => {
  const { source, updates } = updatesWith()
  expect(() => updates.install()).toThrow('No version is ready')
  expect(source.install).not.toHaveBeenCalled()
})

it('waits while a new secret is held, and then installs when it is asked to', async () => {
  const install = vi.fn()
  const app = startApp({ updateSource: { load: () => Promise.resolve(NEWER), install } })
  await app.services.updates.check()
  expect(app.events.at(-1)).toEqual({
    name: 'updates.changed',
    payload: { state: 'ready', ...NEWER },
  })
  const { handle } = app.services.secrets.hold({
    value: 'a value',
    connectionId: crypto.randomUUID(),
    clientId: 'client',
  })
  expect(await app.ask('updates.install', undefined)).toMatchObject({
    error: { code: 'update-waits' },
  })
  expect(install).not.toHaveBeenCalled()
  await app.get('secrets.acknowledge', { handle })
  await app.get('updates.install', undefined)
  expect(install).toHaveBeenCalledOnce()
})

it('waits while a change is on its way', async () => {
  const cloud = new FakeCloud()
  const install = vi.fn()
  const updateSource = { load: () => Promise.resolve(NEWER), install }
  const app = startApp({ fetch: cloud.fetch, updateSource })
  const connection = connectionWith({ method: 'client-credentials' })
  const connectionId = connection.id
  app.services.connections.add(connection)
  await app.get('sessions.signIn', { connectionId, clientSecret: cloud.accessSecret })
  await app.services.updates.check()
  let answer: (response: Response) => void = () => undefined
  const held = new Promise<Response>((resolve) => (answer = resolve))
  cloud.fault = (what) => (what.startsWith('DELETE') ? held : undefined)
  const place = { tier: 'organization' } as const
  const deleting = app.ask('clients.delete', { connectionId, place, clientId: 'any' })
  await vi.waitFor(async () => {
    const refused = await app.ask('updates.install', undefined)
    expect(refused).toMatchObject({ error: { code: 'update-waits' } })
  })
  answer(new Response(null, { status: 204 }))
  await deleting
  await app.get('updates.install', undefined)
  expect(install).toHaveBeenCalledOnce()
})

it('shows release notes as plain text', () => {
  const html = '<h2>New</h2><ul><li>One &lt;two&gt;</li><li>Three</li></ul><script>x</script>'
  expect(notesOf({ releaseNotes: html })).toBe('New\n\n• One <two>\n• Three\nx')
  expect(notesOf({ releaseNotes: null })).toBe('')
})
