import { z } from 'zod'
import type { DirectoryClient } from '../../shared/model/client'

/** What a pane shows: a part of the organization. */
export const scopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('organization') }),
  z.object({ kind: z.literal('region'), regionCode: z.string() }),
  z.object({ kind: z.literal('tenant'), tenantId: z.string() }),
  z.object({ kind: z.literal('tenants') }),
  z.object({ kind: z.literal('access') }),
  z.object({ kind: z.literal('activity') }),
])
export type Scope = z.infer<typeof scopeSchema>

/** Scopes that list clients. */
export type ClientsScope = Extract<Scope, { kind: 'all' | 'organization' | 'region' | 'tenant' }>

/** Whether a scope lists clients. */
export function listsClients(scope: Scope): scope is ClientsScope {
  return scope.kind !== 'tenants' && scope.kind !== 'access' && scope.kind !== 'activity'
}

/** One text per scope, to compare and to key by. */
export function scopeKey(scope: Scope): string {
  switch (scope.kind) {
    case 'region':
      return `region:${scope.regionCode}`
    case 'tenant':
      return `tenant:${scope.tenantId}`
    case 'all':
    case 'organization':
    case 'tenants':
    case 'access':
    case 'activity':
      return scope.kind
  }
}

/** Whether a row belongs to a scope: a region holds its own clients and those of its tenants. */
export function isWithin(row: DirectoryClient, scope: ClientsScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true
    case 'organization':
      return row.tier === 'organization'
    case 'region':
      return row.regionCode === scope.regionCode
    case 'tenant':
      return row.tenantId === scope.tenantId
  }
}
