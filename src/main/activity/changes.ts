/**
 * Which commands change something, and what is written down of each: the one list. A command that is
 * added to the contract needs its line here, or the types refuse to build.
 */
import type { CommandName, CommandParsedInput } from '../../shared/ipc-contract'
import type { ActivityKind, Intent } from '../../shared/model/activity'
import type { Services } from '../services'
import { clientsNamed, hintsOf, regionClientsAt } from './lookups'

/** A change: what kind, of what, and what is looked up before it is made. */
export interface Change<N extends CommandName> {
  kind: ActivityKind
  /** What the intent says beside the connection, the place and the client of the input. */
  facts?: (input: CommandParsedInput<N>, services: Services) => Partial<Intent>
  /** What is there before, to compare with after a lost answer. */
  before?: (input: CommandParsedInput<N>, services: Services) => Promise<Intent['before']>
  /** Done even where it cannot be written down: it takes access away, or gives none. */
  goesAhead?: true
}

/** What a person did with a new secret; noted with the change that made it. */
export interface HandOver {
  step: 'copied' | 'revealed' | 'kept' | 'handed-over'
}

type Reads = 'reads'
type Entry<N extends CommandName> = Reads | Change<N> | HandOver | (Change<N> & HandOver)

export const CHANGES: { readonly [N in CommandName]: Entry<N> } = {
  'app.info': 'reads',
  'policy.read': 'reads',
  'updates.read': 'reads',
  'updates.install': 'reads',
  'connections.list': 'reads',
  'connections.add': {
    kind: 'add-connection',
    facts: ({ name, oauthClientId }) => ({ connectionName: name, account: oauthClientId }),
    goesAhead: true,
  },
  'connections.openSample': 'reads',
  'connections.remove': { kind: 'remove-connection', goesAhead: true },
  'sessions.list': 'reads',
  'sessions.signIn': { kind: 'sign-in', goesAhead: true },
  'sessions.restore': 'reads',
  'sessions.cancelSignIn': 'reads',
  'sessions.reopenBrowser': 'reads',
  'sessions.signOut': { kind: 'sign-out', goesAhead: true },
  'tenants.list': 'reads',
  'access.list': 'reads',
  'access.reach': {
    kind: 'reach-tenant',
    facts: ({ access }) => ('oauthClientId' in access ? { clientId: access.oauthClientId } : {}),
  },
  'access.cancelSignIn': 'reads',
  'access.reopenBrowser': 'reads',
  'access.forget': { kind: 'leave-tenant', goesAhead: true },
  'clients.list': 'reads',
  'clients.cancelList': 'reads',
  'clients.get': 'reads',
  'clients.create': {
    kind: 'create-client',
    facts: ({ clientName }) => ({ place: { tier: 'organization' }, clientName }),
    before: async ({ connectionId, clientName }, services) => ({
      clientIds: await clientsNamed(services, connectionId, { tier: 'organization' }, clientName),
    }),
  },
  'tenantClients.create': {
    kind: 'create-client',
    facts: ({ client: { clientName } }) => ({ clientName }),
    before: async ({ connectionId, tenantId, client: { clientName } }, services) => {
      const place = { tier: 'tenant', tenantId } as const
      return { clientIds: await clientsNamed(services, connectionId, place, clientName) }
    },
  },
  'tenantClients.publish': { kind: 'publish-client' },
  'tenantClients.setConsent': {
    kind: 'set-consent',
    facts: ({ trusted }) => ({ wanted: { trusted } }),
  },
  'keys.generate': 'reads',
  'regionClients.create': {
    kind: 'create-client',
    facts: ({ subscriptionId, regionCode }) => ({
      place: { tier: 'region', subscriptionId, regionCode },
    }),
    before: async ({ connectionId, ...seat }, services) => {
      const clients = await regionClientsAt(services, connectionId, seat)
      return { clientIds: clients.map(({ clientId }) => clientId) }
    },
  },
  'regionClients.regenerateSecret': { kind: 'regenerate-secret', before: hintsBefore },
  'regionClients.record': {
    kind: 'record-client',
    facts: ({ subscriptionId, regionCode }) => ({
      place: { tier: 'region', subscriptionId, regionCode },
    }),
  },
  'clients.update': {
    kind: 'change-client',
    facts: ({ changes }) => ({ wanted: { edit: changes } }),
    before: hintsBefore,
  },
  'clients.delete': { kind: 'delete-client' },
  'secrets.create': { kind: 'create-secret', before: hintsBefore },
  'secrets.remove': { kind: 'remove-secret' },
  'secrets.test': 'reads',
  'secrets.keep': {
    kind: 'keep-secret',
    step: 'kept',
    facts: ({ handle }, { secrets }) => secretFacts(secrets.get(handle)),
  },
  'secrets.kept': 'reads',
  'secrets.copyKept': 'reads',
  'secrets.forgetKept': { kind: 'forget-secret' },
  'secrets.copy': { step: 'copied' },
  'secrets.reveal': { step: 'revealed' },
  'secrets.acknowledge': { step: 'handed-over' },
  'clients.copyAs': 'reads',
  'snapshots.clients': 'reads',
  'snapshots.tenants': 'reads',
  'preferences.load': 'reads',
  'preferences.save': 'reads',
  'settings.read': 'reads',
  'settings.change': 'reads',
  'lock.read': 'reads',
  'lock.now': 'reads',
  'lock.unlockWithSystem': 'reads',
  'lock.unlockWithBrowser': 'reads',
  'lock.unlockWithSecret': 'reads',
  'lock.signOutAll': { kind: 'sign-out', goesAhead: true },
  'secrets.hide': 'reads',
  'secrets.stranded': 'reads',
  'clipboard.copyText': 'reads',
  'clipboard.read': 'reads',
  'clipboard.clearNow': 'reads',
  'links.open': 'reads',
  'manual.open': 'reads',
  'activity.list': 'reads',
  'activity.open': 'reads',
  'activity.check': 'reads',
  'activity.settle': 'reads',
  'activity.export': 'reads',
  'notices.list': 'reads',
  'notices.dismiss': 'reads',
  'diagnostics.read': 'reads',
  'diagnostics.save': 'reads',
}

async function hintsBefore(
  input: CommandParsedInput<'secrets.create'>,
  services: Services,
): Promise<Intent['before']> {
  return { hints: await hintsOf(services, input.connectionId, input.place, input.clientId) }
}

function secretFacts(secret: {
  connectionId: string
  clientId: string
  hint?: string | undefined
}): Partial<Intent> {
  const { connectionId, clientId, hint } = secret
  return { connectionId, clientId, ...(hint === undefined ? {} : { hint }) }
}
