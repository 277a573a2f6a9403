import type { DirectoryClient } from '../../../shared/model/client'
import type { Connection } from '../../../shared/model/connection'
import type { KeptSecret } from '../../../shared/model/secret'
import type { Tenant } from '../../../shared/model/tenant'
import type { AccessMethod, TenantAccess } from '../../../shared/model/tenant-access'
import { t } from '../../i18n'
import { regionPlace } from '../../places'
import { clientLabel } from '../client-actions/client-action'

/** A way to reach tenants, as it is offered to choose. */
export interface Way {
  /** Tells the ways apart. */
  value: string
  method: AccessMethod
  /** The client, where the way is about a certain one. */
  oauthClientId?: string
  name: string
  /** What it is, in one line. */
  help: string
}

/**
 * The ways to reach all of some tenants: by the connection's own client, by clients whose secret is
 * kept, and for one tenant alone by what a person brings along.
 * @param kept the secrets in the keychain; one whose client is not among the rows reaches nobody knows what
 * @param rows the clients of the connection
 */
export function waysToReach(
  connection: Connection,
  tenants: readonly Tenant[],
  kept: readonly KeptSecret[],
  rows: readonly DirectoryClient[],
): Way[] {
  const own: Way[] =
    connection.method === 'client-credentials' ? [connectionWay(connection, rows)] : []
  const keptIds = new Set(kept.map(({ clientId }) => clientId))
  const byKept = rows
    .filter((row) => keptIds.has(row.client.clientId) && row.client.disableTag === undefined)
    .filter((row) => tenants.every((tenant) => reaches(row, tenant)))
    .map(keptWay)
  return [...own, ...byKept, ...(tenants.length === 1 ? broughtWays() : [])]
}

/** The way by which a tenant is reached already, if it is still offered. */
export function wayOf(
  ways: readonly Way[],
  access: Pick<TenantAccess, 'method' | 'oauthClientId'> | undefined,
): Way | undefined {
  return ways.find(
    ({ method, oauthClientId }) =>
      method === access?.method &&
      (method !== 'kept-secret' || oauthClientId === access.oauthClientId),
  )
}

/** Whether a client may ask a tenant for tokens: Qlik Cloud's three tiers. */
function reaches(row: DirectoryClient, tenant: Tenant): boolean {
  switch (row.tier) {
    case 'organization':
      return true
    case 'region':
      return row.subscriptionId === tenant.subscriptionId && row.regionCode === tenant.regionCode
    case 'tenant':
      return row.tenantId === tenant.id
  }
}

function connectionWay({ oauthClientId }: Connection, rows: readonly DirectoryClient[]): Way {
  const row = rows.find(({ client }) => client.clientId === oauthClientId)
  const client = row === undefined ? oauthClientId : clientLabel(row)
  return {
    value: 'connection',
    method: 'connection',
    name: t('reachTenants.ways.connection', { client }),
    help: t('reachTenants.ways.connectionHelp'),
  }
}

function keptWay(row: DirectoryClient): Way {
  const { clientId } = row.client
  return {
    value: `kept-secret ${clientId}`,
    method: 'kept-secret',
    oauthClientId: clientId,
    name: t('reachTenants.ways.kept', { client: clientLabel(row) }),
    help: t(`reachTenants.ways.keptHelp.${row.tier}`, {
      region: regionPlace(row.regionCode ?? ''),
      subscription: row.subscriptionId ?? '',
    }),
  }
}

/** What a person brings along counts at one tenant only. */
function broughtWays(): Way[] {
  return [
    {
      value: 'client-secret',
      method: 'client-secret',
      name: t('reachTenants.ways.clientSecret'),
      help: t('reachTenants.ways.clientSecretHelp'),
    },
    {
      value: 'api-key',
      method: 'api-key',
      name: t('reachTenants.ways.apiKey'),
      help: t('reachTenants.ways.apiKeyHelp'),
    },
    {
      value: 'browser',
      method: 'browser',
      name: t('reachTenants.ways.browser'),
      help: t('reachTenants.ways.browserHelp'),
    },
  ]
}
