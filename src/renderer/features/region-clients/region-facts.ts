import type { DirectoryClient } from '../../../shared/model/client'
import { formatDateTime } from '../../format'
import { t } from '../../i18n'
import { regionPlace } from '../../places'
import { clientLabel } from '../client-actions/client-action'

/** A region by its place and code; one that nobody told us about by its code alone. */
export function regionText(code: string): string {
  const place = regionPlace(code)
  return place === code ? code : t('regionClients.regionAndCode', { place, code })
}

/** What is known about a region-level client, in the order a person asks. */
export function regionClientFacts(row: DirectoryClient): { label: string; value: string }[] {
  const { client, recorded, subscriptionId = '', regionCode = '' } = row
  const [secret] = client.clientSecrets ?? []
  const made = secret?.createdAt === undefined ? '' : formatDateTime(secret.createdAt)
  return [
    { label: t('regionClients.clientId'), value: client.clientId },
    { label: t('regionClients.subscription'), value: subscriptionId },
    { label: t('regionClients.region'), value: regionText(regionCode) },
    { label: t('regionClients.scopes'), value: (client.allowedScopes ?? []).join('\n') },
    // When a client was made in My Qlik, nobody wrote down.
    ...(recorded === true
      ? []
      : [{ label: t('regionClients.created'), value: formatDateTime(client.createdAt) }]),
    {
      label: t('regionClients.secret'),
      value: recorded === true || secret === undefined ? made : `${secret.hint}\n${made}`,
    },
    {
      label: t('regionClients.botUser'),
      value: t('regionClients.botUserName', {
        name: clientLabel(row),
        subject: `qlikbot\\${client.clientId}`,
      }),
    },
  ]
}
