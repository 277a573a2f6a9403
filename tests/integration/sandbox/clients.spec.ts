import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { CLIENTS, clientSchema, connect, createClient, detailOf, pageSchema, type Api } from './api'
import { newPublicKey } from './public-keys'

let sandbox: Sandbox
let api: Api
beforeAll(async () => {
  sandbox = await startSandbox()
  api = await connect(sandbox.ready)
})
afterAll(() => sandbox.close())

async function read(clientId: string) {
  return clientSchema.parse((await api(`${CLIENTS}/${clientId}`)).body)
}

const create = (body: unknown) => api(CLIENTS, { method: 'POST', body })
const patch = (clientId: string, body: unknown) =>
  api(`${CLIENTS}/${clientId}`, { method: 'PATCH', body })

describe('creating a client', () => {
  it('shows the secret once and keeps only its hint', async () => {
    const created = await createClient(api, { clientName: 'Nightly load', description: 'Loads.' })
    expect(created.clientSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(sandbox.store.secretMatches(created.clientId, created.clientSecret)).toBe(true)

    const { clientSecret, ...shown } = created
    expect(await read(created.clientId)).toEqual(shown)
    expect(created.clientSecrets).toEqual([
      expect.objectContaining({
        hint: clientSecret.slice(0, 6),
        createdBy: sandbox.ready.credentials.full.clientId,
      }),
    ])
  })

  it('writes timestamps in UTC with six decimals', async () => {
    const { createdAt, updatedAt } = await createClient(api)
    expect(createdAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/)
    expect(updatedAt).toBe(createdAt)
  })

  it.each(['Größenprüfung', '在庫レポート 📦', 'x'.repeat(255), '📦'.repeat(255)])(
    'takes the name %s',
    async (clientName) => {
      expect((await createClient(api, { clientName })).clientName).toBe(clientName)
    },
  )

  it.each([
    ['a missing name', { appType: 'web' }, 'clientName must be a string.'],
    ['an empty name', { appType: 'web', clientName: '' }, 'clientName must not be blank.'],
    ['a blank name', { appType: 'web', clientName: ' \t' }, 'clientName must not be blank.'],
    [
      'a name of 256 characters',
      { appType: 'web', clientName: 'x'.repeat(256) },
      'clientName must have at most 255 characters.',
    ],
    ['an unknown app type', { appType: 'desktop', clientName: 'x' }, 'appType: '],
    ['an unknown field', { appType: 'web', clientName: 'x', clientId: 'mine' }, 'clientId'],
    [
      'origins of a web client',
      { appType: 'web', clientName: 'x', allowedOrigins: ['https://a.example'] },
      'allowedOrigins is for the app types spa and anonymous-embed only.',
    ],
    [
      'grant types of a native client',
      { appType: 'native', clientName: 'x', allowedGrantTypes: ['client_credentials'] },
      'allowedGrantTypes is for the app type web only.',
    ],
    [
      'keys that are missing',
      { appType: 'web', clientName: 'x', allowedAuthMethods: ['private_key_jwt'] },
      'publicKeys is needed for private_key_jwt.',
    ],
    ['a list instead of an object', [], ''],
  ])('refuses %s', async (_case, body, detail) => {
    const answer = await create(body)
    expect(answer.status).toBe(400)
    expect(detailOf(answer)).toContain(detail)
  })

  it('refuses a private key where a public one belongs', async () => {
    const key = newPublicKey()
    const body = (publicKeys: object[]) => ({
      appType: 'web',
      clientName: 'Signs',
      allowedAuthMethods: ['private_key_jwt'],
      publicKeys,
    })
    expect((await create(body([{ ...key, d: 'x' }]))).status).toBe(400)
    const answer = await create(body([key]))
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ clientSecret: '', clientSecrets: [], publicKeys: [key] })
  })

  it('refuses what is not JSON', async () => {
    expect(detailOf(await create('{"appType":'))).toBe('The request body is not valid JSON.')
    const answer = await api(CLIENTS, {
      method: 'POST',
      body: 'appType=web',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(detailOf(answer)).toBe('The request body must be application/json.')
  })

  it('refuses a body of more than a megabyte', async () => {
    const answer = await create({ appType: 'web', clientName: 'x'.repeat(1_000_001) })
    expect(detailOf(answer)).toBe('The request body is too large.')
  })
})

describe('changing a client', () => {
  it('changes the name, the description and the scopes', async () => {
    const { clientId, createdAt } = await createClient(api, { description: 'Old.' })
    const answer = await patch(clientId, [
      { op: 'replace', path: '/clientName', value: 'New name' },
      { op: 'remove', path: '/description' },
      { op: 'add', path: '/allowedScopes', value: ['admin_classic'] },
    ])
    expect(answer.status).toBe(204)
    const changed = await read(clientId)
    expect(changed).toMatchObject({ clientName: 'New name', allowedScopes: ['admin_classic'] })
    expect(changed.description).toBeUndefined()
    expect(changed.createdAt).toBe(createdAt)
    expect(changed.updatedAt > createdAt).toBe(true)
  })

  it('changes nothing when one operation does not apply', async () => {
    const { clientId } = await createClient(api, { clientName: 'Stays' })
    const answer = await patch(clientId, [
      { op: 'replace', path: '/clientName', value: 'Gone' },
      { op: 'replace', path: '/description', value: 'There is none.' },
    ])
    expect(detailOf(answer)).toBe('Operation 1: there is no description to replace.')
    expect((await read(clientId)).clientName).toBe('Stays')
  })

  it.each([
    [[{ op: 'replace', path: '/appType', value: 'spa' }]],
    [[{ op: 'move', path: '/clientName', from: '/description' }]],
    [[{ op: 'replace', path: '/clientName', value: ' ' }]],
    [[{ op: 'remove', path: '/clientName' }]],
    [[{ op: 'add', path: '/allowedScopes', value: 'admin_classic' }]],
    [{ op: 'replace', path: '/clientName', value: 'Not a list' }],
  ])('refuses %j', async (body) => {
    const { clientId } = await createClient(api)
    expect((await patch(clientId, body)).status).toBe(400)
  })

  it('gives a client without secrets one when it is given scopes', async () => {
    const { clientId, clientSecrets } = await createClient(api)
    const hint = clientSecrets[0]?.hint ?? ''
    await api(`${CLIENTS}/${clientId}/client-secrets/${hint}`, { method: 'DELETE' })
    const rename = [{ op: 'replace', path: '/clientName', value: 'Still none' }]
    expect((await patch(clientId, rename)).status).toBe(204)

    const scopes = [{ op: 'add', path: '/allowedScopes', value: ['admin_classic'] }]
    const answer = await patch(clientId, scopes)
    expect(answer.status).toBe(202)
    const { clientSecret } = answer.body as { clientSecret: string }
    expect(sandbox.store.secretMatches(clientId, clientSecret)).toBe(true)
    expect((await patch(clientId, scopes)).status).toBe(204)
  })
})

describe('deleting a client', () => {
  it('needs the confirming header and takes the secrets along', async () => {
    const { clientId, clientSecret } = await createClient(api)
    const path = `${CLIENTS}/${clientId}`
    const remove = (headers = {}) => api(path, { method: 'DELETE', headers })
    expect((await remove()).status).toBe(400)
    expect((await remove({ 'qlik-confirm-delete': 'another' })).status).toBe(400)
    expect((await remove({ 'qlik-confirm-delete': clientId })).status).toBe(204)
    expect((await api(path)).status).toBe(404)
    expect((await remove({ 'qlik-confirm-delete': clientId })).status).toBe(404)
    expect(sandbox.store.secretMatches(clientId, clientSecret)).toBe(false)
  })
})

describe('the secrets of a client', () => {
  it('are five at most, and each can go', async () => {
    const { clientId } = await createClient(api)
    const path = `${CLIENTS}/${clientId}/client-secrets`
    for (let count = 1; count < 5; count += 1) {
      expect((await api(path, { method: 'POST' })).status).toBe(201)
    }
    const refused = await api(path, { method: 'POST' })
    expect(refused.status).toBe(409)
    expect(detailOf(refused)).toBe('An OAuth client has at most 5 client secrets at a time.')

    const hints = (await read(clientId)).clientSecrets.map((secret) => secret.hint)
    expect(new Set(hints).size).toBe(5)
    const first = `${path}/${hints[0] ?? ''}`
    expect((await api(first, { method: 'DELETE' })).status).toBe(204)
    expect((await api(first, { method: 'DELETE' })).status).toBe(404)
    expect((await api(path, { method: 'POST' })).status).toBe(201)
  })

  it('exist only for web clients', async () => {
    const { clientId, clientSecret } = await createClient(api, { appType: 'native' })
    expect(clientSecret).toBe('')
    const answer = await api(`${CLIENTS}/${clientId}/client-secrets`, { method: 'POST' })
    expect(answer.status).toBe(400)
    expect(detailOf(answer)).toBe('This OAuth client does not use secrets.')
  })
})

describe('what has no route', () => {
  it('is a 404 in the shape of its part of the API', async () => {
    expect((await api('/api/core/nothing')).body).toMatchObject({ errors: [{ code: 'HTTP-404' }] })
    expect((await api('/api/core/tenants/a/b')).body).toMatchObject({
      errors: [{ code: 'HTTP-404', status: '404' }],
    })
    expect((await api('/__sandbox/faults', { method: 'DELETE' })).status).toBe(404)
  })

  it('does not count the credentials of the sandbox among the clients', async () => {
    const page = pageSchema.parse((await api(`${CLIENTS}?totalResults=true&limit=1`)).body)
    expect(page.totalResults).toBe(sandbox.store.countClients())
    const filter = encodeURIComponent('clientId sw "sandbox-"')
    expect(pageSchema.parse((await api(`${CLIENTS}?filter=${filter}`)).body).data).toEqual([])
  })
})
