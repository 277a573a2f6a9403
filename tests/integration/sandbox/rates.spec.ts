import { afterEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { CLIENTS, connect, createApi, TENANTS } from './api'
import { signIn } from './sign-in'

let sandbox: Sandbox
let nowMs = Date.now()
const start = async (rateScale?: number) => {
  sandbox = await startSandbox({ rateScale, clock: () => nowMs })
}
afterEach(() => sandbox.close())

describe('the rate tiers', () => {
  it('close a whole tier to a caller until the minute is over', async () => {
    await start(0.02)
    const api = await connect(sandbox.ready)
    const read = () => api(CLIENTS)
    for (let count = 0; count < 20; count += 1) expect((await read()).status).toBe(200)
    nowMs += 20_500
    const refused = await read()
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(refused.body).toMatchObject({ errors: [{ code: 'HTTP-429' }] })
    // The same tier, another part of the API, in its own error shape.
    expect((await api(TENANTS)).body).toMatchObject({
      errors: [{ code: 'HTTP-429', status: '429' }],
    })
    nowMs += 39_499
    expect((await read()).status).toBe(429)
    nowMs += 1
    expect((await read()).status).toBe(200)
  })

  it('count by tier and by caller', async () => {
    await start(0.02)
    const api = await connect(sandbox.ready)
    const write = () => api(`${TENANTS}/actions/filter`, { method: 'POST', body: {} })
    expect([(await write()).status, (await write()).status]).toEqual([200, 200])
    expect((await write()).status).toBe(429)
    expect((await api(TENANTS)).status).toBe(200)

    const other = await connect(sandbox.ready, 'readOnly')
    const asOther = await other(`${TENANTS}/actions/filter`, { method: 'POST', body: {} })
    expect(asOther.status).toBe(200)
    const { tokens } = await signIn(sandbox.ready)
    const asPerson = createApi(sandbox.ready.organization.url, tokens.access_token)
    const request = { method: 'POST', body: {} }
    expect((await asPerson(`${TENANTS}/actions/filter`, request)).status).toBe(200)
  })

  it('let 100 changes a minute pass, as documented', async () => {
    await start()
    const api = await connect(sandbox.ready)
    const change = () => api(`${CLIENTS}/nobody`, { method: 'DELETE' })
    const statuses = await Promise.all(Array.from({ length: 101 }, change))
    expect(statuses.filter(({ status }) => status === 404)).toHaveLength(100)
    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(1)
  })
})
