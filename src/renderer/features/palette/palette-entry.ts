import type { Connection } from '../../../shared/model/connection'
import type { DirectoryClient } from '../../../shared/model/client'
import { type Tenant, tenantLabel } from '../../../shared/model/tenant'
import { t, tn } from '../../i18n'
import { regionPlace } from '../../places'
import {
  actionLabel,
  type ClientActionId,
  clientLabel,
  offeredActions,
  whyNot,
} from '../client-actions/client-action'
import { fold } from '../find/fold'
import type { Scope } from '../scope'
import { scopeKey } from '../scope'
import { keyText } from '../shortcuts/key-combination'
import { WINDOW_SHORTCUTS, type WindowShortcutId } from '../shortcuts/window-shortcuts'

/** What choosing an entry does. */
export type PaletteChoice =
  | { do: 'shortcut'; id: WindowShortcutId }
  | { do: 'action'; id: ClientActionId; rows: readonly DirectoryClient[] }
  | { do: 'place'; scope: Scope }
  | { do: 'client'; row: DirectoryClient }
  | { do: 'connection'; id: string }

export interface PaletteEntry {
  /** Stays the same over restarts, to be remembered by. */
  key: string
  kind: 'command' | 'place' | 'client'
  label: string
  /** Smaller, beside the label. */
  hint?: string
  /** The key that does the same. */
  keys?: string
  /** Why it cannot be chosen now. */
  reason?: string
  choice: PaletteChoice
  /** What is searched, folded; the folded label comes first. */
  haystack: string
}

export interface PaletteState {
  connections: readonly Connection[]
  connectionId: string
  tenants: readonly Tenant[]
  /** The clients that are chosen in the list. */
  chosen: readonly DirectoryClient[]
  /** Why nothing can be changed at the moment, if so. */
  blocked: string | undefined
  /** Whether a client can be created in what is in view. */
  canCreate: boolean
}

type Draft = Omit<PaletteEntry, 'haystack'>

function withHaystack(draft: Draft, more: readonly string[] = []): PaletteEntry {
  return { ...draft, haystack: fold([draft.label, draft.hint ?? '', ...more].join('\n')) }
}

/** The commands: of the window, on the chosen clients, and the other connections. */
export function commandEntries(state: PaletteState): PaletteEntry[] {
  return [...actionEntries(state), ...shortcutEntries(state), ...connectionEntries(state)]
}

function shortcutEntries({ blocked, canCreate }: PaletteState): PaletteEntry[] {
  return WINDOW_SHORTCUTS.filter(({ id }) => id !== 'palette').map(({ id, keys, label }) => {
    const reason = id === 'create' ? (blocked ?? hereOnly(canCreate)) : undefined
    return withHaystack({
      key: `command:${id}`,
      kind: 'command',
      label: t(label),
      keys: keyText(keys),
      ...(reason === undefined ? {} : { reason }),
      choice: { do: 'shortcut', id },
    })
  })
}

function hereOnly(canCreate: boolean): string | undefined {
  return canCreate ? undefined : t('actions.notHere')
}

function actionEntries({ chosen, blocked }: PaletteState): PaletteEntry[] {
  const [first, ...others] = chosen
  if (first === undefined) return []
  const hint =
    others.length === 0
      ? t('palette.forClient', { name: clientLabel(first) })
      : tn('palette.forSeveral', chosen.length)
  return offeredActions(chosen).map((action) => {
    const reason = whyNot(action, chosen, blocked)
    return withHaystack({
      key: `action:${action.id}`,
      kind: 'command',
      label: actionLabel(action, chosen),
      hint,
      keys: keyText(action.keys),
      ...(reason === undefined ? {} : { reason }),
      choice: { do: 'action', id: action.id, rows: chosen },
    })
  })
}

function connectionEntries({ connections, connectionId }: PaletteState): PaletteEntry[] {
  return connections
    .filter(({ id }) => id !== connectionId)
    .map(({ id, name }) =>
      withHaystack({
        key: `connection:${id}`,
        kind: 'command',
        label: t('palette.connection', { name }),
        choice: { do: 'connection', id },
      }),
    )
}

/** Every place there is: the two lists of clients, the regions, the tenants. */
export function placeEntries(tenants: readonly Tenant[]): PaletteEntry[] {
  const regions = [...new Set(tenants.map(({ regionCode }) => regionCode))].sort()
  return [
    placeEntry({ kind: 'all' }, t('rail.allClients')),
    placeEntry({ kind: 'organization' }, t('rail.organization')),
    placeEntry({ kind: 'tenants' }, t('panes.tenants')),
    placeEntry({ kind: 'access' }, t('panes.access')),
    placeEntry({ kind: 'activity' }, t('panes.activity')),
    ...regions.map((regionCode) =>
      placeEntry(
        { kind: 'region', regionCode },
        regionPlace(regionCode),
        t('palette.region', { code: regionCode }),
      ),
    ),
    ...tenants.map((tenant) =>
      placeEntry(
        { kind: 'tenant', tenantId: tenant.id },
        tenantLabel(tenant),
        tenant.hostnames[0] ?? regionPlace(tenant.regionCode),
        [...tenant.hostnames, tenant.id, tenant.regionCode, regionPlace(tenant.regionCode)],
      ),
    ),
  ]
}

function placeEntry(
  scope: Scope,
  label: string,
  hint?: string,
  more: readonly string[] = [],
): PaletteEntry {
  const draft: Draft = {
    key: `place:${scopeKey(scope)}`,
    kind: 'place',
    label,
    ...(hint === undefined ? {} : { hint }),
    choice: { do: 'place', scope },
  }
  return withHaystack(draft, more)
}

/** The clients, found by name, client ID and description. */
export function clientEntries(rows: readonly DirectoryClient[]): PaletteEntry[] {
  return rows.map((row) =>
    withHaystack(
      {
        key: `client:${row.key}`,
        kind: 'client',
        label: clientLabel(row),
        hint: row.client.clientId,
        choice: { do: 'client', row },
      },
      [row.client.description ?? ''],
    ),
  )
}
