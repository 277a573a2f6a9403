/** What a pane shows: a part of the organization. */
export type Scope =
  | { kind: 'all' }
  | { kind: 'organization' }
  | { kind: 'region'; regionCode: string }
  | { kind: 'tenant'; tenantId: string }

/** One text per scope, to compare and to key by. */
export function scopeKey(scope: Scope): string {
  switch (scope.kind) {
    case 'all':
    case 'organization':
      return scope.kind
    case 'region':
      return `region:${scope.regionCode}`
    case 'tenant':
      return `tenant:${scope.tenantId}`
  }
}
