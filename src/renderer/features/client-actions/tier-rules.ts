import type { DirectoryClient } from '../../../shared/model/client'
import type { MessageKey } from '../../i18n'
import type { ClientActionId } from './client-action'

type Reason = MessageKey | undefined
type Rule = (row: DirectoryClient) => Reason

/** What a client must be for an action to make sense, and why it does not otherwise. */
const RULES: Partial<Record<ClientActionId, Rule>> = {
  rename: ({ tier }) => (tier === 'region' ? 'tierActions.reasons.regionName' : undefined),
  view: ({ tier }) => (tier === 'region' ? undefined : 'tierActions.reasons.regionOnly'),
  scopes: ({ tier }) => {
    if (tier === 'region') return 'tierActions.reasons.regionScopes'
    return tier === 'tenant' ? 'tierActions.reasons.editInstead' : undefined
  },
  edit: ({ tier }) => (tier === 'tenant' ? undefined : 'tierActions.reasons.tenantOnly'),
  secrets: (row) => (row.tier === 'region' ? 'tierActions.reasons.regionSecrets' : noSecrets(row)),
  rotate: (row) => (row.tier === 'region' ? 'tierActions.reasons.regionSecrets' : noSecrets(row)),
  regenerate: ({ tier, recorded }) => {
    if (tier !== 'region') return 'tierActions.reasons.regionOnly'
    return recorded === true ? 'tierActions.reasons.recorded' : undefined
  },
  record: ({ recorded }) => (recorded === true ? undefined : 'tierActions.reasons.notRecorded'),
  copyAs: (row) => noSecrets(row),
  test: (row) => {
    const { allowedGrantTypes = [] } = row.client
    if (row.tier !== 'tenant') return undefined
    if (row.client.appType !== 'web') return 'tierActions.reasons.noSecrets'
    return allowedGrantTypes.includes('client_credentials')
      ? undefined
      : 'tierActions.reasons.noMachine'
  },
  publish: ({ tier, client }) => {
    if (tier !== 'tenant') return 'tierActions.reasons.tenantOnly'
    return client.publishedAt === undefined ? undefined : 'tierActions.reasons.published'
  },
  openConsole: ({ tier }) => (tier === 'region' ? 'actions.organizationOnly' : undefined),
  openMyQlik: ({ tier }) => (tier === 'region' ? undefined : 'tierActions.reasons.regionOnly'),
}

/** Actions that are no part of the menu where they do not fit: another stands in their place. */
const STANDS_IN: ReadonlySet<ClientActionId> = new Set([
  'view',
  'scopes',
  'edit',
  'regenerate',
  'record',
  'publish',
  'openConsole',
  'openMyQlik',
])

/** Why an action does not fit a client, if so. */
export function whyNotFor(id: ClientActionId, row: DirectoryClient): Reason {
  return RULES[id]?.(row)
}

/** Whether the menu of a client has an action, be it greyed out. */
export function isOfferedFor(id: ClientActionId, row: DirectoryClient): boolean {
  if (!STANDS_IN.has(id)) return true
  const reason = whyNotFor(id, row)
  // That a client is published already is worth knowing.
  return reason === undefined || reason === 'tierActions.reasons.published'
}

/** Only web clients that sign in with a secret have secrets. */
function noSecrets({ tier, client }: DirectoryClient): Reason {
  if (tier !== 'tenant') return undefined
  if (client.appType !== 'web') return 'tierActions.reasons.noSecrets'
  const methods = client.allowedAuthMethods ?? ['client_secret']
  return methods.includes('client_secret') ? undefined : 'tierActions.reasons.keyOnly'
}
