import { describe, expect, it } from 'vitest'
import {
  placeTroubles,
  SLOW_AFTER_MS,
} from '../../../../../src/renderer/features/clients/place-troubles'
import { listsIn } from '../../../../../src/renderer/features/clients/scope-lists'
import type { ClientList } from '../../../../../src/renderer/stores/client-list'
import type { Source } from '../../../../../src/shared/model/place'
import { useBrowserGlobals } from '../../support/browser'
import { NOW_MS, sampleTenant } from '../../support/samples'

const eu = sampleTenant({ id: 'eu', name: 'Acme EU', regionCode: 'eu-west-1' })
const us = sampleTenant({ id: 'us', name: 'Acme US', regionCode: 'us-east-1' })
const atTenant = (tenantId: string): Source => ({ tier: 'tenant', tenantId })

function list(source: Source, part: Partial<ClientList> = {}): ClientList {
  return {
    source,
    rows: [],
    load: undefined,
    problem: undefined,
    updatedAt: NOW_MS,
    asOf: undefined,
    startedAt: NOW_MS,
    offered: true,
    ...part,
  }
}

describe('placeTroubles', () => {
  useBrowserGlobals()
  const problem = { code: 'forbidden', message: 'no' } as const

  it('names each place that failed, and leaves the others out', () => {
    const lists = [
      list({ tier: 'organization' }),
      list(atTenant('eu'), { problem }),
      list(atTenant('gone'), { problem }),
      list({ tier: 'region' }, { problem }),
    ]
    expect(placeTroubles(lists, [eu, us], NOW_MS).map(({ name }) => name)).toEqual([
      'Acme EU',
      'gone',
      'Region-level clients',
    ])
  })

  it('tells of a place that lets wait, until its first rows are there', () => {
    const waiting = { load: { loaded: 0, total: undefined } }
    const later = NOW_MS + SLOW_AFTER_MS
    const troubles = (part: Partial<ClientList>, nowMs: number) =>
      placeTroubles([list(atTenant('eu'), part)], [eu], nowMs)
    expect(troubles(waiting, later - 1)).toEqual([])
    expect(troubles(waiting, later)).toMatchObject([{ name: 'Acme EU', problem: undefined }])
    expect(troubles({ load: { loaded: 1, total: 2 } }, later)).toEqual([])
    expect(troubles({}, later)).toEqual([])
  })

  it('says that a failed place is being asked again', () => {
    const again = list(atTenant('eu'), { problem, load: { loaded: 0, total: undefined } })
    expect(placeTroubles([again], [eu], NOW_MS)).toMatchObject([{ loading: true, problem }])
  })
})

describe('listsIn', () => {
  const all = [
    list({ tier: 'organization' }),
    list({ tier: 'region' }),
    list(atTenant('eu')),
    list(atTenant('us')),
  ]
  const keys = (scope: Parameters<typeof listsIn>[1]): string[] =>
    listsIn(all, scope, [eu, us]).map(({ source }) =>
      source.tier === 'tenant' ? source.tenantId : source.tier,
    )

  it('takes what a scope is made of', () => {
    expect(keys({ kind: 'all' })).toEqual(['organization', 'region', 'eu', 'us'])
    expect(keys({ kind: 'organization' })).toEqual(['organization'])
    expect(keys({ kind: 'region', regionCode: 'eu-west-1' })).toEqual(['region', 'eu'])
    expect(keys({ kind: 'tenant', tenantId: 'us' })).toEqual(['us'])
  })
})
