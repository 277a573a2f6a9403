import type { DirectoryClient } from '../../../shared/model/client'
import type { Connection, Session } from '../../../shared/model/connection'
import { type Tenant, tenantLabel } from '../../../shared/model/tenant'
import { makesBotUser, type TenantReach } from '../../../shared/model/tenant-access'
import { t } from '../../i18n'
import { regionPlace } from '../../places'
import { clientLabel } from '../client-actions/client-action'
import { compareText } from '../find/compare-text'

/** One credential and what it reaches, in words. */
export interface AccessRow {
  key: string
  place: string
  region: string
  method: string
  /** Whose it is: a client's name, or an account. */
  client: string
  kept: string
  state: string
  /** Whether the place answers with it. */
  works: boolean
  botUser: string
  /** Set where a person chose it for a tenant. */
  reach?: TenantReach
  /** The tenant, while the organization lists it. */
  tenant?: Tenant
}

const UNKNOWN = '–'

/** The organization by the connection's own session, then each tenant that somebody chose to reach. */
export function accessRows(
  connection: Connection,
  session: Session | undefined,
  reaches: Iterable<TenantReach>,
  tenants: readonly Tenant[],
  clients: readonly DirectoryClient[],
): AccessRow[] {
  const names = new Map(clients.map((row) => [row.client.clientId, clientLabel(row)]))
  const byId = new Map(tenants.map((tenant) => [tenant.id, tenant]))
  const ofTenants = [...reaches].map((reach) => tenantRow(reach, byId.get(reach.tenantId), names))
  ofTenants.sort((one, other) => compareText(one.place, other.place))
  return [organizationRow(connection, session, names), ...ofTenants]
}

/** What a person reads of a session's state: that it works, or why not. */
export function sessionText(session: Session | undefined): string {
  switch (session?.state) {
    case 'signed-in':
      return t('access.states.working')
    case 'signing-in':
      return t('access.states.signingIn')
    case 'expired':
      return t(`errors.${session.reason.code}.what`)
    case 'signed-out':
    case undefined: {
      const reason = session?.reason
      return reason === undefined ? t('access.states.signedOut') : t(`errors.${reason.code}.what`)
    }
  }
}

function organizationRow(
  connection: Connection,
  session: Session | undefined,
  names: ReadonlyMap<string, string>,
): AccessRow {
  const isClient = connection.method === 'client-credentials'
  return {
    key: 'organization',
    place: connection.name,
    region: t('rail.organization'),
    method: t(`access.methods.${connection.method}`),
    client: ownerText(session, isClient ? connection.oauthClientId : undefined, names),
    kept: storageText(session),
    state: sessionText(session),
    works: session?.state === 'signed-in',
    botUser: UNKNOWN,
  }
}

function tenantRow(
  reach: TenantReach,
  tenant: Tenant | undefined,
  names: ReadonlyMap<string, string>,
): AccessRow {
  const { method, oauthClientId, session, tenantId } = reach
  const isClient = makesBotUser(method)
  return {
    key: tenantId,
    place: tenant === undefined ? tenantId : tenantLabel(tenant),
    region: tenant === undefined ? UNKNOWN : regionPlace(tenant.regionCode),
    method: t(`access.methods.${method}`),
    client: ownerText(session, isClient ? oauthClientId : undefined, names),
    kept: storageText(session),
    state: sessionText(session),
    works: session.state === 'signed-in',
    botUser: botUserText(reach),
    reach,
    ...(tenant === undefined ? {} : { tenant }),
  }
}

/**
 * Whether there is a bot user because of this access: a client that was accepted has one, whoever it
 * was that made it; of one that is only being tried, nobody knows.
 */
function botUserText({ method, session }: TenantReach): string {
  if (!makesBotUser(method)) return t('access.botUser.none')
  const wasAccepted = session.state === 'signed-in' || session.state === 'expired'
  return wasAccepted ? t('access.botUser.there') : UNKNOWN
}

/** A client by its name, or its ID where the name is not known; a person by their account. */
function ownerText(
  session: Session | undefined,
  clientId: string | undefined,
  names: ReadonlyMap<string, string>,
): string {
  if (clientId !== undefined) return names.get(clientId) ?? clientId
  return (session?.state === 'signed-in' ? session.account : undefined) ?? UNKNOWN
}

function storageText(session: Session | undefined): string {
  return session?.state === 'signed-in' ? t(`access.storage.${session.storage}`) : UNKNOWN
}
