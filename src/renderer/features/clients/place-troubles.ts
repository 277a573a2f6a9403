import type { AppErrorValue } from '../../../shared/errors'
import { type Source, sourceKey } from '../../../shared/model/place'
import { type Tenant, tenantLabel } from '../../../shared/model/tenant'
import { t } from '../../i18n'
import type { Scope } from '../scope'
import type { ClientList } from '../../stores/client-list'

/** How long a place may take to its first answer before that is told, in milliseconds. */
export const SLOW_AFTER_MS = 5000

/** A place whose list is missing or old, and why. */
export interface PlaceTrouble {
  key: string
  source: Source
  /** What a person calls the place. */
  name: string
  /** Why it failed; undefined while it is only slow. */
  problem: AppErrorValue | undefined
  /** Whether it is being asked again. */
  loading: boolean
}

/** The places of which something is to be told: those that failed, and those that let wait. */
export function placeTroubles(
  lists: readonly ClientList[],
  tenants: readonly Tenant[],
  nowMs: number,
): PlaceTrouble[] {
  return lists.flatMap(({ source, problem, load, startedAt }) => {
    const isSlow =
      load?.loaded === 0 && startedAt !== undefined && nowMs - startedAt >= SLOW_AFTER_MS
    if (problem === undefined && !isSlow) return []
    const name = sourceName(source, tenants)
    return [{ key: sourceKey(source), source, name, problem, loading: load !== undefined }]
  })
}

/** Where the clients of a source are listed alone; region-level ones stand in every region. */
export function scopeOf(source: Source): Scope | undefined {
  switch (source.tier) {
    case 'organization':
      return { kind: 'organization' }
    case 'region':
      return undefined
    case 'tenant':
      return { kind: 'tenant', tenantId: source.tenantId }
  }
}

function sourceName(source: Source, tenants: readonly Tenant[]): string {
  switch (source.tier) {
    case 'organization':
      return t('rail.organization')
    case 'region':
      return t('places.regionClients')
    case 'tenant': {
      const tenant = tenants.find(({ id }) => id === source.tenantId)
      return tenant === undefined ? source.tenantId : tenantLabel(tenant)
    }
  }
}
