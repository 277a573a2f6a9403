import { describe, expect, it } from 'vitest'
import { useReaching } from '../../../../../src/renderer/features/access/use-reaching'
import type { ErrorCode } from '../../../../../src/shared/errors'
import { useBrowserGlobals } from '../../support/browser'
import { type FakeBridge, failed, installFakeBridge, ok } from '../../support/fake-bridge'
import { sampleTenant } from '../../support/samples'
import { sampleReach } from './sample-reach'

const id = '00000000-0000-4000-8000-00000000000a'
const tenants = ['one', 'two', 'three'].map((tenantId) => sampleTenant({ id: tenantId }))
const access = { method: 'connection' } as const

/** A service where some tenants cannot be reached; what is taken away from `refusals` can be. */
function serviceWith(refusals: Map<string, ErrorCode>): FakeBridge {
  return installFakeBridge({
    'access.list': () => ok([]),
    'access.reach': ({ tenantId }) => {
      const code = refusals.get(tenantId)
      return code === undefined ? ok(sampleReach(tenantId)) : failed(code)
    },
  })
}

function askedTenants(bridge: FakeBridge): string[] {
  return bridge.asked
    .filter(({ name }) => name === 'access.reach')
    .map(({ input }) => (input as { tenantId: string }).tenantId)
}

describe('useReaching', () => {
  useBrowserGlobals()

  it('reaches one tenant after the other with the same credential', async () => {
    const bridge = serviceWith(new Map())
    const { begun, reached, run, running } = useReaching(id, tenants)
    expect(begun.value).toBe(false)
    expect(await run(access)).toBe(true)
    expect(bridge.asked[0]).toEqual({
      name: 'access.reach',
      input: { connectionId: id, tenantId: 'one', access },
    })
    expect(reached.value).toEqual(['one', 'two', 'three'])
    expect(running.value).toBe(false)
  })

  it('goes on after a failure, and tries only that one again', async () => {
    const refusals = new Map<string, ErrorCode>([['two', 'bad-credentials']])
    const bridge = serviceWith(refusals)
    const { steps, reached, run } = useReaching(id, tenants)
    expect(await run(access)).toBe(false)
    expect(reached.value).toEqual(['one', 'three'])
    expect(steps.value[1]).toMatchObject({ state: 'failed', problem: { code: 'bad-credentials' } })
    refusals.clear()
    expect(await run(access)).toBe(true)
    expect(askedTenants(bridge)).toEqual(['one', 'two', 'three', 'two'])
    expect(steps.value[1]).not.toHaveProperty('problem')
  })

  it('forgets what failed with one credential, and keeps what was reached', async () => {
    serviceWith(new Map([['two', 'bad-credentials']]))
    const { steps, begun, forgetFailures, run } = useReaching(id, tenants)
    await run(access)
    forgetFailures()
    expect(steps.value.map(({ state }) => state)).toEqual(['done', 'waiting', 'done'])
    expect(begun.value).toBe(true)

    serviceWith(new Map([['one', 'bad-credentials']]))
    const alone = useReaching(id, tenants.slice(0, 1))
    await alone.run(access)
    alone.forgetFailures()
    expect(alone.steps.value[0]).not.toHaveProperty('problem')
    expect(alone.begun.value).toBe(false)
  })

  it('does not explain what a person took back themselves', async () => {
    serviceWith(new Map([['one', 'cancelled']]))
    const { steps, run } = useReaching(id, tenants.slice(0, 1))
    expect(await run(access)).toBe(false)
    expect(steps.value).toEqual([{ item: tenants[0], state: 'waiting' }])
  })

  it('stops after the tenant under way, and can go on', async () => {
    const bridge = serviceWith(new Map())
    const reaching = useReaching(id, tenants)
    bridge.on({
      'access.reach': ({ tenantId }) => {
        if (tenantId === 'one') reaching.stop()
        return ok(sampleReach(tenantId))
      },
    })
    expect(await reaching.run(access)).toBe(false)
    expect(reaching.reached.value).toEqual(['one'])
    expect(reaching.stopping.value).toBe(false)
    expect(await reaching.run(access)).toBe(true)
  })

  it('runs once at a time', async () => {
    const bridge = serviceWith(new Map())
    const { run } = useReaching(id, tenants.slice(0, 1))
    expect(await Promise.all([run(access), run(access)])).toEqual([true, false])
    expect(askedTenants(bridge)).toEqual(['one'])
  })
})
