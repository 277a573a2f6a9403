import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, describe, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import type { TestApp } from '../../support/main/app'
import { startAppByCredentials } from '../../support/main/sandbox-app'

const CLIENTS_PATH = '/api/core/oauth-clients'
let sandbox: Sandbox
let app: TestApp
let connectionId: string

beforeAll(async () => {
  sandbox = await startSandbox()
  const started = await startAppByCredentials(sandbox, 'full')
  app = started.app
  connectionId = started.connectionId
})
afterEach(() => sandbox.faults.clear())
afterAll(() => sandbox.close())

async function newClient() {
  const clientName = randomUUID()
  const { client } = await app.get('clients.create', {
    connectionId,
    clientName,
    description: 'Before',
  })
  return { clientId: client.client.clientId, clientName }
}

describe('clients.update', () => {
  it('changes name, description and scopes', async () => {
    const { clientId, clientName } = await newClient()
    const answer = await app.get('clients.update', {
      connectionId,
      clientId,
      expected: { clientName, description: 'Before' },
      changes: { clientName: 'After', description: '', allowedScopes: ['apps:read'] },
    })
    expect(answer).toMatchObject({
      outcome: 'updated',
      client: { client: { clientName: 'After', allowedScopes: ['apps:read'] } },
    })
    expect(answer.client.client.description ?? '').toBe('')
  })

  it('changes nothing when somebody else was faster, and says what there is', async () => {
    const { clientId, clientName } = await newClient()
    const change = (to: string) =>
      app.get('clients.update', {
        connectionId,
        clientId,
        expected: { clientName },
        changes: { clientName: to },
      })
    expect(await change('Theirs')).toMatchObject({ outcome: 'updated' })
    expect(await change('Mine')).toMatchObject({
      outcome: 'changed-meanwhile',
      client: { client: { clientName: 'Theirs' } },
    })
    const { client } = await app.get('clients.get', { connectionId, clientId })
    expect(client.clientName).toBe('Theirs')
  })

  it('sends no change that is none', async () => {
    const { clientId, clientName } = await newClient()
    sandbox.faults.add({ kind: 'status', status: 500, method: 'PATCH', path: /./ })
    const answer = await app.get('clients.update', {
      connectionId,
      clientId,
      expected: { clientName },
      changes: { clientName, description: 'Before' },
    })
    expect(answer.outcome).toBe('updated')
  })

  it.each([
    [400, 'refused'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [500, 'server-error'],
    [503, 'server-error'],
  ] as const)('says what a %s means, and nothing is changed', async (status, code) => {
    const { clientId, clientName } = await newClient()
    sandbox.faults.add({ kind: 'status', status, method: 'PATCH', path: /./ })
    const answer = await app.ask('clients.update', {
      connectionId,
      clientId,
      expected: { clientName },
      changes: { clientName: 'After' },
    })
    expect(answer).toMatchObject({ ok: false, error: { code } })
    const { client } = await app.get('clients.get', { connectionId, clientId })
    expect(client.clientName).toBe(clientName)
  })
})

describe('clients.delete', () => {
  it('deletes, and once more is done already', async () => {
    const { clientId } = await newClient()
    await app.get('clients.delete', { connectionId, clientId })
    await app.get('clients.delete', { connectionId, clientId })
    const gone = await app.ask('clients.get', { connectionId, clientId })
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('is done when its answer was lost', async () => {
    const { clientId } = await newClient()
    const path = `${CLIENTS_PATH}/${clientId}`
    sandbox.faults.add({ kind: 'drop-after-commit', method: 'DELETE', path, times: 1 })
    await app.get('clients.delete', { connectionId, clientId })
    const gone = await app.ask('clients.get', { connectionId, clientId })
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})
