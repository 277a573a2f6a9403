import { type Tenant, tenantLabel } from '../../../shared/model/tenant'
import { formatDate } from '../../format'
import { t, tn } from '../../i18n'
import { regionPlace } from '../../places'
import { compareText } from '../find/compare-text'
import { fold } from '../find/fold'
import { tenantStatusText } from '../tenants/tenant-status'
import { type Scope, scopeKey } from '../scope'

/** One line of the rail. A node with children and no scope only groups. */
export interface RailNode {
  key: string
  label: string
  /** What shows in its place where there is little room. */
  short?: string
  /** Smaller, beside the label: a region's code. */
  hint?: string
  scope?: Scope
  count?: number
  /** The count in words, for a title and for screen readers. */
  countText?: string
  /** Why this needs attention. */
  mark?: string
  /** Whether it answers, for a tenant that a person chose to reach. */
  reach?: PlaceReach
  children?: RailNode[]
  /** What type-to-find looks at, folded. */
  haystack: string
}

/** Where the menu of a place was asked for, in pixels of the window. */
export interface RailMenuRequest {
  scope: Scope
  label: string
  x: number
  y: number
}

/** What the rail knows of the places besides their names. */
export interface RailKnowledge {
  /** How many clients are known; undefined before the first load. */
  clients: { all: number; organization: number } | undefined
  /** How each tenant is reached, where a person chose to reach it. */
  reach: ReadonlyMap<string, PlaceReach>
  /** Tenants that a person pinned, and those opened last, by their IDs. */
  pinned: readonly string[]
  recent: readonly string[]
}

/** Whether a place answers. */
export interface PlaceReach {
  state: 'reached' | 'failed'
  /** The same in words; for a failure, why. */
  text: string
}

/** Before anything is known but the tenants. */
export const NOTHING_KNOWN: RailKnowledge = {
  clients: undefined,
  reach: new Map(),
  pinned: [],
  recent: [],
}

/**
 * The rail from top to bottom: all clients, organization, the tenants, those pinned and opened last,
 * then each region with its tenants, grouped by subscription where a region has several.
 */
export function railNodes(
  tenants: readonly Tenant[],
  known: RailKnowledge = NOTHING_KNOWN,
): RailNode[] {
  return [
    clientsNode({ kind: 'all' }, t('rail.allClients'), known.clients?.all),
    clientsNode({ kind: 'organization' }, t('rail.organization'), known.clients?.organization),
    tenantsNode(tenants),
    ...chosenNodes('pinned', t('panes.pinned'), known.pinned, tenants, known),
    ...chosenNodes('recent', t('panes.recent'), known.recent, tenants, known),
    ...regionNodes(tenants, known),
  ]
}

function tenantsNode(tenants: readonly Tenant[]): RailNode {
  const label = t('panes.tenants')
  const counted =
    tenants.length === 0
      ? {}
      : { count: tenants.length, countText: tn('rail.tenantCount', tenants.length) }
  return { key: 'tenants', label, scope: { kind: 'tenants' }, haystack: fold(label), ...counted }
}

/** A group of tenants that stand further down as well, in the order they are given. */
function chosenNodes(
  group: 'pinned' | 'recent',
  label: string,
  ids: readonly string[],
  tenants: readonly Tenant[],
  known: RailKnowledge,
): RailNode[] {
  const chosen = ids.flatMap((id) => tenants.find((tenant) => tenant.id === id) ?? [])
  if (chosen.length === 0) return []
  const children = chosen.map((tenant) => {
    const node = tenantNode(tenant, known)
    return { ...node, key: `${group}:${node.key}` }
  })
  return [{ key: `group:${group}`, label, children, haystack: '' }]
}

function clientsNode(scope: Scope, label: string, count: number | undefined): RailNode {
  const counted = count === undefined ? {} : { count, countText: tn('rail.clientCount', count) }
  return { key: scopeKey(scope), label, scope, haystack: fold(label), ...counted }
}

function regionNodes(tenants: readonly Tenant[], known: RailKnowledge): RailNode[] {
  const regions = groupBy(tenants, ({ regionCode }) => regionCode).map(
    ([regionCode, inRegion]): RailNode => {
      const scope: Scope = { kind: 'region', regionCode }
      const place = regionPlace(regionCode)
      return {
        key: scopeKey(scope),
        label: place,
        ...(place === regionCode ? {} : { hint: regionCode }),
        scope,
        count: inRegion.length,
        countText: tn('rail.tenantCount', inRegion.length),
        children: childNodes(regionCode, inRegion, known),
        haystack: fold(`${place} ${regionCode}`),
      }
    },
  )
  return sortedByLabel(regions)
}

function childNodes(
  regionCode: string,
  tenants: readonly Tenant[],
  known: RailKnowledge,
): RailNode[] {
  const bySubscription = groupBy(tenants, ({ subscriptionId }) => subscriptionId)
  if (bySubscription.length === 1) return tenantNodes(tenants, known)
  const groups = bySubscription.map(([id, inGroup]): RailNode => ({
    key: `subscription:${regionCode}:${id ?? ''}`,
    ...(id === undefined
      ? { label: t('rail.noSubscription') }
      : { label: t('rail.subscription', { id }), short: id }),
    children: tenantNodes(inGroup, known),
    haystack: fold(id ?? ''),
  }))
  return sortedByLabel(groups)
}

function tenantNodes(tenants: readonly Tenant[], known: RailKnowledge): RailNode[] {
  return sortedByLabel(tenants.map((tenant) => tenantNode(tenant, known)))
}

function tenantNode(tenant: Tenant, known: RailKnowledge): RailNode {
  const scope: Scope = { kind: 'tenant', tenantId: tenant.id }
  const mark = tenantMark(tenant)
  const reach = known.reach.get(tenant.id)
  return {
    key: scopeKey(scope),
    label: tenantLabel(tenant),
    scope,
    ...(mark === undefined ? {} : { mark }),
    ...(reach === undefined ? {} : { reach }),
    haystack: fold([tenant.name ?? '', ...tenant.hostnames, tenant.id].join(' ')),
  }
}

/** Why a tenant needs attention, or undefined when it does not. */
function tenantMark({ status, deletionStartsAt }: Tenant): string | undefined {
  if (deletionStartsAt !== undefined) {
    return t('rail.tenantDeletion', { date: formatDate(deletionStartsAt) })
  }
  if (status === 'active') return undefined
  return t('rail.tenantStatus', { status: tenantStatusText(status) })
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return [...groups]
}

function sortedByLabel(nodes: RailNode[]): RailNode[] {
  return nodes.sort((left, right) => compareText(left.label, right.label))
}

/** Keeps nodes that match what was typed, with what is above and below them. */
export function findNodes(nodes: readonly RailNode[], typed: string): RailNode[] {
  const needle = fold(typed.trim())
  if (needle === '') return [...nodes]
  return nodes.flatMap((node) => {
    if (node.haystack.includes(needle)) return [node]
    const children = node.children === undefined ? [] : findNodes(node.children, typed)
    return children.length === 0 ? [] : [{ ...node, children }]
  })
}

/** The keys of every node that can be opened. */
export function groupKeys(nodes: readonly RailNode[]): string[] {
  return nodes.flatMap(({ key, children }) =>
    children === undefined ? [] : [key, ...groupKeys(children)],
  )
}
