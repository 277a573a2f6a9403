import { beforeEach, describe, expect, it } from 'vitest'
import { railNodes, NOTHING_KNOWN } from '../../../../../src/renderer/features/rail/rail-tree'
import { useRailKnowledge } from '../../../../../src/renderer/features/rail/use-rail-knowledge'
import { useAccessStore } from '../../../../../src/renderer/stores/access'
import type { TenantReach } from '../../../../../src/shared/model/tenant-access'
import { useBrowserGlobals } from '../../support/browser'
import { type FakeBridge, installFakeBridge, ok } from '../../support/fake-bridge'
import { sampleTenant } from '../../support/samples'

const A = '00000000-0000-4000-8000-00000000000a'
const ACCESS = '00000000-0000-4000-8000-00000000000c'
const eu = sampleTenant({ id: 'eu', name: 'Acme EU' })
const us = sampleTenant({ id: 'us', name: 'Acme US', regionCode: 'us-east-1' })

function reach(tenantId: string, session: TenantReach['session']): TenantReach {
  return { id: ACCESS, connectionId: A, tenantId, method: 'api-key', session }
}

describe('what the rail knows', () => {
  useBrowserGlobals()
  let bridge: FakeBridge
  beforeEach(() => {
    bridge = installFakeBridge({ 'preferences.save': () => ok(undefined) })
  })

  it('is which tenants answer, and why one does not', () => {
    useAccessStore()
    bridge.emit('access.changed', {
      connectionId: A,
      access: [
        reach('eu', { state: 'signed-in', connectionId: ACCESS, storage: 'keychain' }),
        reach('us', {
          state: 'expired',
          connectionId: ACCESS,
          reason: { code: 'session-expired', message: 'over' },
        }),
        reach('new', { state: 'signed-out', connectionId: ACCESS }),
      ],
    })
    const { knowledge } = useRailKnowledge(() => A)
    const known = knowledge.value.reach
    expect(known.get('eu')).toEqual({ state: 'reached', text: 'Reached' })
    expect(known.get('us')).toMatchObject({ state: 'failed' })
    expect(known.get('us')?.text).toMatch(/^Not reached: /)
    expect(known.has('new')).toBe(false)
  })

  it('puts pinned tenants on top, and shows them once', () => {
    const { knowledge, pinned, recent } = useRailKnowledge(() => A)
    recent.putFirst('eu')
    recent.putFirst('us')
    pinned.toggle('eu')
    expect(knowledge.value).toMatchObject({ pinned: ['eu'], recent: ['us'] })
    pinned.toggle('eu')
    expect(knowledge.value).toMatchObject({ pinned: [], recent: ['us', 'eu'] })
  })
})

describe('pinned tenants and those opened last', () => {
  useBrowserGlobals()

  it('stand in groups of their own above the regions, under keys of their own', () => {
    const nodes = railNodes([eu, us], { ...NOTHING_KNOWN, pinned: ['us', 'gone'], recent: ['eu'] })
    const groups = nodes.filter(({ key }) => key.startsWith('group:'))
    expect(groups.map(({ label, children }) => [label, children?.map((node) => node.key)])).toEqual(
      [
        ['Pinned', ['pinned:tenant:us']],
        ['Opened last', ['recent:tenant:eu']],
      ],
    )
    expect(groups[0]?.children?.[0]?.scope).toEqual({ kind: 'tenant', tenantId: 'us' })
  })
})
