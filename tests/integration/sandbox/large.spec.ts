import { expect, it } from 'vitest'
import { startSandbox } from '../../../src/sandbox'
import { CLIENTS, connect, pageSchema, walk } from './api'

const CLIENT_COUNT = 10_000
const TENANT_COUNT = 40

it('walks 10,000 clients to the end, each once, quickly', async () => {
  const sandbox = await startSandbox({ clients: CLIENT_COUNT, tenants: TENANT_COUNT })
  try {
    const api = await connect(sandbox.ready)
    const startedAt = performance.now()
    const rows = await walk(api, `${CLIENTS}?limit=100&sort=%2BclientName`)
    const elapsedMs = performance.now() - startedAt
    expect(new Set(rows.map((row) => row['clientId'])).size).toBe(CLIENT_COUNT)
    // A page takes a few milliseconds wherever it lies; this only catches a far slower way.
    expect(elapsedMs).toBeLessThan(10_000)
    const page = await api(`${CLIENTS}?limit=1&totalResults=true`)
    expect(pageSchema.parse(page.body).totalResults).toBe(CLIENT_COUNT)
    expect(sandbox.ready.tenants).toHaveLength(TENANT_COUNT)
  } finally {
    await sandbox.close()
  }
})
