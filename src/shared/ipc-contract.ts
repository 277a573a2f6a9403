/**
 * Every command the window may ask and every event it may hear: names, inputs, outputs. The only
 * list; main's handlers, the preload bridge and the renderer's types are derived from it.
 */
import { z } from 'zod'
import type { Result } from './errors'
import { appCommands } from './app-commands'
import { ACTIVITY_PAGE_SIZE, activityEntrySchema, activityVerdictSchema } from './model/activity'
import {
  clientDescriptionSchema,
  clientIdSchema,
  clientNameSchema,
  copyFormatSchema,
  directoryClientSchema,
  publicKeySchema,
} from './model/client'
import { clientListEndSchema, clientPageSchema, heldPagesSchema } from './model/client-list'
import { clientBeforeSchema, clientEditSchema } from './model/client-edit'
import {
  clientSecretSchema,
  connectionSchema,
  newConnectionSchema,
  sessionSchema,
} from './model/connection'
import { lockStateSchema } from './model/lock'
import { noticeSchema } from './model/notice'
import { ORGANIZATION, placeSchema, sourceSchema } from './model/place'
import { recordedClientSchema, regionSeatSchema } from './model/region-client'
import {
  keptSecretSchema,
  secretHandleSchema,
  secretHintValueSchema,
  secretReferenceSchema,
  strandedSecretSchema,
} from './model/secret'
import { settingsSchema } from './model/settings'
import { clientsSnapshotSchema, tenantsSnapshotSchema } from './model/snapshot'
import { tenantSchema } from './model/tenant'
import { newTenantAccessSchema, tenantReachSchema } from './model/tenant-access'
import { updateStateSchema } from './model/update'
import { newTenantClientSchema, publicKeyAlgorithmSchema } from './model/tenant-client'

/** Longest text that is copied, in characters: the IDs of some 25,000 clients. */
const COPIED_TEXT_MAX_LENGTH = 1_000_000

const nothing = z.undefined()
const tenantIdSchema = z.string().min(1).max(255)
const byConnection = z.strictObject({ connectionId: z.uuid() })
const byTenant = byConnection.extend({ tenantId: tenantIdSchema })
const byClient = byConnection.extend({
  place: placeSchema.default(ORGANIZATION),
  clientId: clientIdSchema,
})
const byHint = byClient.extend({ hint: secretHintValueSchema })
const newCredentials = z.object({ client: directoryClientSchema, secret: secretHandleSchema })
const bySecret = z.strictObject({ handle: z.uuid() })

/** What the application menu leaves to the window. */
const menuEntrySchema = z.enum(['settings', 'lock', 'diagnostics'])
export type MenuEntry = z.infer<typeof menuEntrySchema>

/** The state of the protected clipboard: when the secret on it will be cleared, if one is. */
const clipboardStateSchema = z.object({
  /** In milliseconds since 1970; `never` when it stays; null when no secret is there. */
  clearsAt: z.union([z.number(), z.literal('never')]).nullable(),
})
export type ClipboardState = z.infer<typeof clipboardStateSchema>

export const commands = {
  'app.info': {
    input: nothing,
    output: z.object({ version: z.string(), platform: z.string() }),
  },
  'connections.list': { input: nothing, output: z.array(connectionSchema) },
  /** Checks a client-credentials connection against the service before it is kept. */
  'connections.add': { input: newConnectionSchema, output: connectionSchema },
  /** Starts the sample organization if needed and gives its connection. */
  'connections.openSample': { input: nothing, output: connectionSchema },
  'connections.remove': { input: byConnection, output: nothing },
  'sessions.list': { input: nothing, output: z.array(sessionSchema) },
  /**
   * Resolves when the sign-in ended: signed in, or with the error that ended it. A connection by
   * client credentials needs its client secret again.
   */
  'sessions.signIn': {
    input: z.strictObject({ connectionId: z.uuid(), clientSecret: clientSecretSchema.optional() }),
    output: sessionSchema,
  },
  /** Looks once more for what the keychain keeps, after it did not answer. */
  'sessions.restore': { input: byConnection, output: nothing },
  'sessions.cancelSignIn': { input: byConnection, output: nothing },
  'sessions.reopenBrowser': { input: byConnection, output: nothing },
  'sessions.signOut': { input: byConnection, output: nothing },
  /** `subscription-needed` when the service lists by subscription only, and none is known. */
  'tenants.list': {
    input: byConnection.extend({
      subscriptionIds: z.array(z.string().min(1).max(255)).max(100).optional(),
    }),
    output: z.array(tenantSchema),
  },
  /** How each tenant is reached that a person chose to reach. */
  'access.list': { input: byConnection, output: z.array(tenantReachSchema) },
  /**
   * Reaches a tenant with a credential, after the tenant accepted it; replaces how it was reached
   * before. A client's first token there makes a bot user.
   */
  'access.reach': {
    input: byTenant.extend({ access: newTenantAccessSchema }),
    output: tenantReachSchema,
  },
  'access.cancelSignIn': { input: byTenant, output: nothing },
  'access.reopenBrowser': { input: byTenant, output: nothing },
  /** Reaches a tenant no longer: its credential is wiped here and revoked there. */
  'access.forget': { input: byTenant, output: nothing },
  /** Pages come as `clients.page` events under `loadId`; the answer is the count of all. */
  'clients.list': {
    input: byConnection.extend({
      source: sourceSchema.default(ORGANIZATION),
      loadId: z.uuid(),
      held: heldPagesSchema.default([]),
    }),
    output: clientListEndSchema,
  },
  'clients.cancelList': { input: z.strictObject({ loadId: z.uuid() }), output: nothing },
  'clients.create': {
    input: z.strictObject({
      connectionId: z.uuid(),
      clientName: clientNameSchema,
      description: clientDescriptionSchema,
    }),
    output: newCredentials,
  },
  /** Creates a tenant-level client; only a web client that signs in with secrets gets one. */
  'tenantClients.create': {
    input: byTenant.extend({
      client: newTenantClientSchema,
      /** The handle of the private key that goes with its public key, when it was made here. */
      privateKey: z.uuid().optional(),
    }),
    output: newCredentials.partial({ secret: true }),
  },
  'tenantClients.publish': {
    input: byTenant.extend({ clientId: clientIdSchema }),
    output: directoryClientSchema,
  },
  /** Whether people are asked for consent when they sign in to a client. */
  'tenantClients.setConsent': {
    input: byTenant.extend({ clientId: clientIdSchema, trusted: z.boolean() }),
    output: directoryClientSchema,
  },
  /** Makes a key pair for `private_key_jwt`. The private key is held like a new secret. */
  'keys.generate': {
    input: byConnection.extend({
      algorithm: publicKeyAlgorithmSchema,
      /** The client it is for, if it exists already. */
      clientId: clientIdSchema.optional(),
    }),
    output: z.object({ publicKey: publicKeySchema, privateKey: secretHandleSchema }),
  },
  'regionClients.create': {
    input: byConnection.extend(regionSeatSchema.shape),
    output: newCredentials,
  },
  /** Replaces the secret: the one there was stops at once. */
  'regionClients.regenerateSecret': { input: byClient, output: newCredentials },
  /** Writes down a client that was made in My Qlik; its secret goes into the keychain. */
  'regionClients.record': {
    input: byConnection.extend(recordedClientSchema.shape),
    output: directoryClientSchema,
  },
  'clients.get': { input: byClient, output: directoryClientSchema },
  /**
   * Changes a client, if it still is as the person saw it; otherwise nothing is changed and the
   * answer is what it has become.
   */
  'clients.update': {
    input: byClient.extend({ expected: clientBeforeSchema, changes: clientEditSchema }),
    output: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('updated'),
        client: directoryClientSchema,
        /** A change may bring a new secret. */
        secret: secretHandleSchema.optional(),
      }),
      z.object({ outcome: z.literal('changed-meanwhile'), client: directoryClientSchema }),
    ]),
  },
  /** Deletes a client; that it was gone already counts as done. */
  'clients.delete': { input: byClient, output: nothing },
  /** Adds a secret. `conflict` when the client has as many as it may. */
  'secrets.create': {
    input: byClient,
    output: z.object({
      secret: secretHandleSchema,
      /** The client as it is now; absent when that could not be read any more. */
      client: directoryClientSchema.optional(),
    }),
  },
  /** Removes a secret, from this computer's keychain too; that it was gone already counts as done. */
  'secrets.remove': { input: byHint, output: directoryClientSchema },
  /** Asks for a token with the secret, once: does the service accept it? */
  'secrets.test': {
    input: z.strictObject({
      secret: secretReferenceSchema,
      place: placeSchema.default(ORGANIZATION),
      /** The tenant to ask, for a region-level client: it has no place of its own. */
      tenantId: tenantIdSchema.optional(),
    }),
    output: nothing,
  },
  /** Puts a new secret into the keychain, to be copied again later from this computer. */
  'secrets.keep': { input: bySecret, output: nothing },
  /** Which secrets of a connection are in the keychain; never their values. */
  'secrets.kept': { input: byConnection, output: z.array(keptSecretSchema) },
  'secrets.copyKept': { input: byHint, output: clipboardStateSchema },
  /** Takes a secret out of the keychain; it stays valid at the service. */
  'secrets.forgetKept': { input: byHint, output: nothing },
  /** Copies a client's ID and secret in the form of another tool; without a secret, a placeholder. */
  'clients.copyAs': {
    input: byClient.extend({ format: copyFormatSchema, secret: secretReferenceSchema.optional() }),
    output: clipboardStateSchema,
  },
  /** The last whole lists, from this computer; null when there is none. */
  'snapshots.clients': {
    input: byConnection.extend({ source: sourceSchema }),
    output: clientsSnapshotSchema.nullable(),
  },
  'snapshots.tenants': { input: byConnection, output: tenantsSnapshotSchema.nullable() },
  /** Puts the secret on the clipboard without showing it to the window. */
  'secrets.copy': { input: bySecret, output: clipboardStateSchema },
  /** The one command that gives a secret's value to the window. */
  'secrets.reveal': { input: bySecret, output: z.object({ value: z.string() }) },
  /** The window no longer shows the value. */
  'secrets.hide': { input: bySecret, output: nothing },
  /** New secrets that a page showed which is no longer there. */
  'secrets.stranded': { input: nothing, output: z.array(strandedSecretSchema) },
  /** The person is done with the secret: it leaves memory. */
  'secrets.acknowledge': { input: bySecret, output: nothing },
  /** What was changed from this computer, newest first; `next` is where to go on, null at the end. */
  'activity.list': {
    input: z.strictObject({
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(ACTIVITY_PAGE_SIZE).default(ACTIVITY_PAGE_SIZE),
    }),
    output: z.object({ entries: z.array(activityEntrySchema), next: z.number().nullable() }),
  },
  /** The changes whose outcome is not known, or whose new secret nobody has. */
  'activity.open': { input: nothing, output: z.array(activityEntrySchema) },
  /** Looks up at the services what came of changes; without IDs, of all that are open. */
  'activity.check': {
    input: z.strictObject({ ids: z.array(z.uuid()).max(1_000).optional() }),
    output: z.array(activityVerdictSchema),
  },
  /** The person has what was found, or does not want to hear of a change again. */
  'activity.settle': {
    input: z.strictObject({ id: z.uuid(), as: z.enum(['handed-over', 'set-aside']) }),
    output: activityEntrySchema,
  },
  /** Saves changes to a file that the person chooses; in the order given. */
  'activity.export': {
    input: z.strictObject({
      format: z.enum(['csv', 'json']),
      ids: z.array(z.uuid()).max(100_000),
    }),
    output: z.object({ saved: z.boolean() }),
  },
  'clipboard.copyText': {
    input: z.strictObject({ text: z.string().min(1).max(COPIED_TEXT_MAX_LENGTH) }),
    output: nothing,
  },
  /** For a page that was loaded while a secret was there. */
  'clipboard.read': { input: nothing, output: clipboardStateSchema },
  'clipboard.clearNow': { input: nothing, output: nothing },
  ...appCommands,
  'links.open': { input: z.strictObject({ url: z.string().max(2048) }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export const events = {
  'connections.changed': z.array(connectionSchema),
  'sessions.changed': sessionSchema,
  'clients.page': clientPageSchema,
  /** How the tenants of a connection are reached, all of them. */
  'access.changed': byConnection.extend({ access: z.array(tenantReachSchema) }),
  /** Something was written into the activity journal. */
  'activity.changed': z.object({}),
  'clipboard.changed': clipboardStateSchema,
  'settings.changed': settingsSchema,
  'lock.changed': lockStateSchema,
  /** The person chose something in the application menu that the window does. */
  'menu.chosen': z.object({ entry: menuEntrySchema }),
  'updates.changed': updateStateSchema,
  'notices.changed': z.array(noticeSchema),
} as const satisfies Record<string, z.ZodType>

export type CommandName = keyof typeof commands
export type CommandInput<N extends CommandName> = z.input<(typeof commands)[N]['input']>
export type CommandParsedInput<N extends CommandName> = z.output<(typeof commands)[N]['input']>
export type CommandOutput<N extends CommandName> = z.output<(typeof commands)[N]['output']>

export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>

export const commandNames = Object.keys(commands) as CommandName[]
export const eventNames = Object.keys(events) as EventName[]

type CommandArguments<N extends CommandName> =
  undefined extends CommandInput<N> ? [] : [input: CommandInput<N>]

/** What the preload script puts on `window.saoDesk`. */
export interface Bridge {
  commands: {
    [N in CommandName]: (...args: CommandArguments<N>) => Promise<Result<CommandOutput<N>>>
  }
  /** Each takes a listener and returns the function that takes it away again. */
  events: {
    [N in EventName]: (listener: (payload: EventPayload<N>) => void) => () => void
  }
}
