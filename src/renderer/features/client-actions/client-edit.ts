import type { DirectoryClient } from '../../../shared/model/client'
import {
  type ClientBefore,
  type ClientEdit,
  EDITABLE_PARTS,
  isSamePart,
} from '../../../shared/model/client-edit'

/** What each part that can be changed is where the service says nothing of it. */
const TEXT_PARTS: ReadonlySet<keyof ClientEdit> = new Set([
  'clientName',
  'description',
  'clientUri',
  'logoUri',
  'jwksUri',
])

/** The parts of a client that an edit changes, as they are; an edit says them to be expected. */
export function seenParts({ client }: DirectoryClient, changes: ClientEdit): ClientBefore {
  const parts = EDITABLE_PARTS.filter((part) => changes[part] !== undefined)
  return Object.fromEntries(
    parts.map((part) => {
      const value: unknown = client[part]
      if (!TEXT_PARTS.has(part)) return [part, value ?? []]
      return [part, typeof value === 'string' ? value.trim() : '']
    }),
  )
}

/** Whether a client is as an edit wants it: nothing is left to change. */
export function isAlready({ client }: DirectoryClient, changes: ClientEdit): boolean {
  return EDITABLE_PARTS.every(
    (part) => changes[part] === undefined || isSamePart(part, client[part], changes[part]),
  )
}

/** The client as it will be. */
export function withEdit(row: DirectoryClient, changes: ClientEdit): DirectoryClient {
  return { ...row, client: { ...row.client, ...changes } as DirectoryClient['client'] }
}
