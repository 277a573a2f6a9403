import { z } from 'zod'
import {
  byClient,
  byConnection,
  byTenant,
  clipboardStateSchema,
  newCredentials,
  nothing,
} from './inputs'
import {
  clientDescriptionSchema,
  clientIdSchema,
  clientNameSchema,
  copyFormatSchema,
  directoryClientSchema,
  publicKeySchema,
} from '../model/client'
import { clientBeforeSchema, clientEditSchema } from '../model/client-edit'
import { clientListEndSchema, heldPagesSchema } from '../model/client-list'
import { ORGANIZATION, sourceSchema } from '../model/place'
import { recordedClientSchema, regionSeatSchema } from '../model/region-client'
import { secretHandleSchema, secretReferenceSchema } from '../model/secret'
import { clientsSnapshotSchema, tenantsSnapshotSchema } from '../model/snapshot'
import { newTenantClientSchema, publicKeyAlgorithmSchema } from '../model/tenant-client'

/** Commands about OAuth clients of every tier, and the last known lists. */
export const clientCommands = {
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
  /** Makes a key pair for `private_key_jwt`. The private key is held like a new secret. */
  'keys.generate': {
    input: byConnection.extend({
      algorithm: publicKeyAlgorithmSchema,
      /** The client it is for, if it exists already. */
      clientId: clientIdSchema.optional(),
    }),
    output: z.object({ publicKey: publicKeySchema, privateKey: secretHandleSchema }),
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
} as const
