import { beforeEach, describe, expect, it } from 'vitest'
import {
  findNodes,
  groupKeys,
  NOTHING_KNOWN,
  type RailNode,
  railNodes,
} from '../../../../../src/renderer/features/rail/rail-tree'
import { useBrowserGlobals } from '../../support/browser'
import { sampleTenant } from '../../support/samples'

const eu = sampleTenant({ id: 'eu', name: 'Acme EU' })
const euTest = sampleTenant({ id: 'eu-test', name: 'Acme EU Test', status: 'disabled' })
const euOther = sampleTenant({ id: 'eu-other', name: 'Zürich', subscriptionId: '2000' })
const us = sampleTenant({
  id: 'us',
  name: undefined,
  hostnames: ['acme.us.qlikcloud.com'],
  regionCode: 'us-east-1',
  deletionStartsAt: '2026-12-05T00:00:00Z',
})
const mars = sampleTenant({ id: 'mars', regionCode: 'xx-mars-1', status: 'frozen' })

/** The tree as indented lines. */
function outline(nodes: readonly RailNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.label}`,
    ...outline(node.children ?? [], depth + 1),
  ])
}

function nodeAt(nodes: readonly RailNode[], key: string): RailNode | undefined {
  for (const node of nodes) {
    const found = node.key === key ? node : nodeAt(node.children ?? [], key)
    if (found !== undefined) return found
  }
  return undefined
}

describe('railNodes', () => {
  useBrowserGlobals()

  it('lists regions by place, with their tenants', () => {
    expect(outline(railNodes([mars, us, euTest, eu]))).toEqual([
      'All clients',
      'Organization',
      'Tenants',
      'Ireland',
      '  Acme EU',
      '  Acme EU Test',
      'Virginia',
      '  acme.us.qlikcloud.com',
      'xx-mars-1',
      '  Acme EU',
    ])
  })

  it('groups by subscription only where a region has several', () => {
    expect(outline(railNodes([eu, euOther, us])).slice(3)).toEqual([
      'Ireland',
      '  Subscription 1000',
      '    Acme EU',
      '  Subscription 2000',
      '    Zürich',
      'Virginia',
      '  acme.us.qlikcloud.com',
    ])
  })

  it('names the group of tenants without a subscription', () => {
    const loose = sampleTenant({ subscriptionId: undefined })
    expect(outline(railNodes([eu, loose]))).toContain('  Without a subscription')
  })

  it('shows the code beside the place, and an unknown code once', () => {
    const nodes = railNodes([eu, mars])
    expect(nodeAt(nodes, 'region:eu-west-1')?.hint).toBe('eu-west-1')
    expect(nodeAt(nodes, 'region:xx-mars-1')?.hint).toBeUndefined()
  })

  it('counts clients once they are known, and tenants', () => {
    const before = railNodes([eu, euTest])
    expect(nodeAt(before, 'all')?.count).toBeUndefined()
    expect(nodeAt(before, 'region:eu-west-1')?.countText).toBe('2 tenants')
    const after = railNodes([], { ...NOTHING_KNOWN, clients: { all: 1, organization: 0 } })
    expect(nodeAt(after, 'all')).toMatchObject({ count: 1, countText: 'one client' })
    expect(nodeAt(after, 'organization')?.countText).toBe('no clients')
  })

  it('marks tenants that need attention, with the reason', () => {
    const nodes = railNodes([eu, euTest, us, mars])
    expect(nodeAt(nodes, 'tenant:eu')?.mark).toBeUndefined()
    expect(nodeAt(nodes, 'tenant:eu-test')?.mark).toBe('Status: Disabled')
    expect(nodeAt(nodes, 'tenant:us')?.mark).toBe('Scheduled for deletion on 5 Dec 2026')
    expect(nodeAt(nodes, 'tenant:mars')?.mark, 'an unknown status as given').toBe('Status: frozen')
  })
})

describe('findNodes', () => {
  useBrowserGlobals()
  let nodes: RailNode[]
  beforeEach(() => {
    nodes = railNodes([eu, euTest, euOther, us])
  })

  it('finds tenants with what is above them', () => {
    expect(outline(findNodes(nodes, 'test'))).toEqual([
      'Ireland',
      '  Subscription 1000',
      '    Acme EU Test',
    ])
  })

  it.each(['zurich', 'ZÜRICH', '  zürich '])('finds Zürich by %j', (typed) => {
    expect(outline(findNodes(nodes, typed)).at(-1)).toBe('    Zürich')
  })

  it.each(['us-east-1', 'virginia', 'acme.us'])('finds a region or host by %j', (typed) => {
    expect(outline(findNodes(nodes, typed))).toEqual(['Virginia', '  acme.us.qlikcloud.com'])
  })

  it('keeps everything for an empty text and nothing for nonsense', () => {
    expect(findNodes(nodes, '  ')).toEqual(nodes)
    expect(findNodes(nodes, 'nowhere')).toEqual([])
  })
})

describe('groupKeys', () => {
  useBrowserGlobals()

  it('lists every node that can be opened', () => {
    expect(groupKeys(railNodes([eu, euOther]))).toEqual([
      'region:eu-west-1',
      'subscription:eu-west-1:1000',
      'subscription:eu-west-1:2000',
    ])
  })
})
