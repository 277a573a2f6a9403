import { z } from 'zod'
import { byConnection, byTenant, nothing } from './inputs'
import {
  clientSecretSchema,
  connectionSchema,
  newConnectionSchema,
  sessionSchema,
} from '../model/connection'
import { tenantSchema } from '../model/tenant'
import { newTenantAccessSchema, tenantReachSchema } from '../model/tenant-access'

/** Commands about connections, their sessions and tenants, and the ways to reach these. */
export const connectionCommands = {
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
} as const
