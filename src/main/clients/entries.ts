import type { DirectoryClient, OAuthClient } from '../../shared/model/client'
import { placeKey } from '../../shared/model/place'
import { type Tenant, tenantLabel } from '../../shared/model/tenant'
import type { RegionClient } from '../cloud/region-api'

/** The grid's row for an organization-level client. */
export function organizationEntry(client: OAuthClient): DirectoryClient {
  return { key: `organization/${client.clientId}`, tier: 'organization', client }
}

/** The grid's row for a tenant-level client. */
export function tenantEntry(client: OAuthClient, tenant: Tenant): DirectoryClient {
  const { id: tenantId, regionCode, subscriptionId } = tenant
  return {
    key: `${placeKey({ tier: 'tenant', tenantId })}/${client.clientId}`,
    tier: 'tenant',
    tenantId,
    tenantName: tenantLabel(tenant),
    regionCode,
    ...(subscriptionId === undefined ? {} : { subscriptionId }),
    client,
  }
}

/** The grid's row for a region-level client: machine-to-machine, with one secret. */
export function regionEntry({ secret, ...regionClient }: RegionClient): DirectoryClient {
  const { subscriptionId, regionCode, ...client } = regionClient
  const place = { tier: 'region', subscriptionId, regionCode } as const
  return {
    key: `${placeKey(place)}/${client.clientId}`,
    ...place,
    client: { ...client, appType: 'web', clientSecrets: [secret] },
  }
}
