import type { DirectoryClient } from '../../../shared/model/client'
import type { ClientEdit } from '../../../shared/model/client-edit'

/** The parts of a client that an edit changes, as they are; an edit says them to be expected. */
export function seenParts({ client }: DirectoryClient, changes: ClientEdit): ClientEdit {
  return {
    ...(changes.clientName === undefined ? {} : { clientName: client.clientName.trim() }),
    ...(changes.description === undefined
      ? {}
      : { description: (client.description ?? '').trim() }),
    ...(changes.allowedScopes === undefined ? {} : { allowedScopes: client.allowedScopes ?? [] }),
  }
}

/** Whether a client is as an edit wants it: nothing is left to change. */
export function isAlready(row: DirectoryClient, changes: ClientEdit): boolean {
  const now = seenParts(row, changes)
  return (
    now.clientName === changes.clientName &&
    now.description === changes.description &&
    sameSet(now.allowedScopes ?? [], changes.allowedScopes ?? [])
  )
}

/** The client as it will be. */
export function withEdit(row: DirectoryClient, changes: ClientEdit): DirectoryClient {
  const { clientName, description, allowedScopes } = changes
  return {
    ...row,
    client: {
      ...row.client,
      ...(clientName === undefined ? {} : { clientName }),
      ...(description === undefined ? {} : { description }),
      ...(allowedScopes === undefined ? {} : { allowedScopes }),
    },
  }
}

/** Scopes are a set: their order says nothing (RFC 6749, 3.3). */
function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const others = new Set(other)
  return new Set(one).size === others.size && one.every((scope) => others.has(scope))
}
