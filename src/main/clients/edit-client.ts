import type { ClientEdit, OAuthClient } from '../../shared/model/client'
import type { PatchOperation } from '../cloud/organization-api'

/**
 * Whether a client still is as a person saw it, in the parts they saw.
 * @param expected what was in the form when it opened; absent parts do not count
 */
export function isAsExpected(client: OAuthClient, expected: ClientEdit): boolean {
  return (
    (expected.clientName === undefined || expected.clientName === client.clientName.trim()) &&
    (expected.description === undefined ||
      expected.description === (client.description ?? '').trim()) &&
    (expected.allowedScopes === undefined ||
      sameScopes(expected.allowedScopes, client.allowedScopes ?? []))
  )
}

/**
 * The JSON Patch (RFC 6902) that makes a client what a person wants, with nothing in it that is so
 * already. A member that is not there is added, one that ends up empty is removed.
 */
export function toPatch(client: OAuthClient, changes: ClientEdit): PatchOperation[] {
  const { clientName, description, allowedScopes } = changes
  const patch: PatchOperation[] = []
  if (clientName !== undefined && clientName !== client.clientName.trim()) {
    patch.push({ op: 'replace', path: '/clientName', value: clientName })
  }
  if (description !== undefined && description !== (client.description ?? '').trim()) {
    patch.push(
      description === ''
        ? { op: 'remove', path: '/description' }
        : { op: opFor(client.description), path: '/description', value: description },
    )
  }
  if (allowedScopes !== undefined && !sameScopes(allowedScopes, client.allowedScopes ?? [])) {
    patch.push({ op: opFor(client.allowedScopes), path: '/allowedScopes', value: allowedScopes })
  }
  return patch
}

function opFor(present: unknown): 'add' | 'replace' {
  return present === undefined ? 'add' : 'replace'
}

/** Scopes are a set: their order says nothing (RFC 6749, 3.3). */
function sameScopes(one: readonly string[], other: readonly string[]): boolean {
  const others = new Set(other)
  return new Set(one).size === others.size && one.every((scope) => others.has(scope))
}
