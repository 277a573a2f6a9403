import { type DirectoryClient, placeOf } from '../../../shared/model/client'
import { type Tenant, tenantLabel } from '../../../shared/model/tenant'
import { formatList, formatNumber } from '../../format'
import { t, tn } from '../../i18n'
import { tenantsOf } from '../region-clients/region-seats'
import { areRecorded, clientLabel } from './client-action'

/** What deleting clients means, in sentences; forgetting, for those that are only written down. */
export function deletionImpact(
  rows: readonly DirectoryClient[],
  tenants: readonly Tenant[],
): string[] {
  const recorded = rows.filter(({ recorded }) => recorded === true)
  const forgetting = recorded.length === 0 ? [] : [t('deleteTier.forgetStays')]
  if (areRecorded(rows)) return [...forgetting, t('deleteTier.forgetHere')]
  const deleted = rows.filter((row) => !recorded.includes(row))
  const secrets = deleted.reduce((sum, { client }) => sum + (client.clientSecrets?.length ?? 0), 0)
  const key = deleted.length === 1 ? 'deleteClients.secrets' : 'deleteClients.secretsSeveral'
  return [
    tn(key, secrets, { count: formatNumber(secrets) }),
    ...tierImpact(deleted, tenants),
    t('deleteClients.tokens'),
    ...forgetting,
    t('deleteClients.forever'),
  ]
}

/** What stays, and who is locked out, where clients reach tenants by themselves. */
function tierImpact(rows: readonly DirectoryClient[], tenants: readonly Tenant[]): string[] {
  const onTenants = rows.filter(({ tier }) => tier === 'tenant')
  const isMachine = ({ client }: DirectoryClient): boolean =>
    client.allowedGrantTypes?.includes('client_credentials') === true
  const left = rows.map(placeOf).flatMap((place) => {
    return place.tier === 'region' ? tenantsOf(tenants, place).map(tenantLabel) : []
  })
  return [
    ...(onTenants.some(isMachine) ? [t('deleteTier.tenantBot')] : []),
    ...(onTenants.some(({ client }) => (client.redirectUris?.length ?? 0) > 0)
      ? [t('deleteTier.peopleOut')]
      : []),
    ...(left.length > 0 ? [t('deleteTier.regionBots', { tenants: formatList(left) })] : []),
    ...(rows.some(({ tier }) => tier === 'region') ? [t('deleteTier.regionNew')] : []),
  ]
}

/** Whether what was typed confirms it: the name of one client, or the number of several. */
export function isConfirmed(typed: string, rows: readonly DirectoryClient[]): boolean {
  const [first, ...others] = rows
  if (first === undefined) return false
  const wanted = others.length === 0 ? clientLabel(first) : String(rows.length)
  return typed.trim().normalize() === wanted.normalize()
}
