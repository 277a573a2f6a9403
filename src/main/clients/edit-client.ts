import type { OAuthClient } from '../../shared/model/client'
import {
  type ClientBefore,
  type ClientEdit,
  EDITABLE_PARTS,
  isSamePart,
} from '../../shared/model/client-edit'
import type { PatchOperation } from '../cloud/oauth-clients-api'

/**
 * Whether a client still is as a person saw it, in the parts they saw.
 * @param expected what was in the form when it opened; absent parts do not count
 */
export function isAsExpected(client: OAuthClient, expected: ClientBefore): boolean {
  return EDITABLE_PARTS.every(
    (field) => expected[field] === undefined || isSamePart(field, client[field], expected[field]),
  )
}

/**
 * The JSON Patch (RFC 6902) that makes a client what a person wants, with nothing in it that is so
 * already. A member that is not there is added, one that ends up empty is removed.
 */
export function toPatch(client: OAuthClient, changes: ClientEdit): PatchOperation[] {
  return EDITABLE_PARTS.flatMap((field): PatchOperation[] => {
    const [present, value] = [client[field], changes[field]]
    if (value === undefined || isSamePart(field, present, value)) return []
    const path = `/${field}` as const
    // An empty list is a value of its own; an empty text is none.
    if (value === '') return [{ op: 'remove', path }]
    return [{ op: present === undefined ? 'add' : 'replace', path, value }]
  })
}
