import { z } from 'zod'
import { clientIdSchema } from './client'
import { clientSecretSchema } from './connection'

/** Where a service account owner manages region-level clients. Source: help.qlik.com. */
export const MY_QLIK_URL = 'https://account.myqlik.qlik.com'

/** The scopes of every region-level client; they cannot be changed. Source: help.qlik.com. */
export const REGION_CLIENT_SCOPES = [
  'admin_classic',
  'tenants:create',
  'tenants:deactivate',
  'tenants:reactivate',
] as const

const regionPartSchema = z.string().trim().min(1, 'empty').max(255, 'too-long')

/** A subscription in a region: it has one region-level client at most. */
export const regionSeatSchema = z.strictObject({
  subscriptionId: regionPartSchema,
  regionCode: regionPartSchema,
})
export type RegionSeat = z.infer<typeof regionSeatSchema>

/**
 * Under which hint a recorded secret is kept: Qlik Cloud tells none, and its own first letters are
 * not for a file.
 */
export const RECORDED_HINT = 'recorded'

/** A region-level client that a person made in My Qlik and writes down here. */
export const recordedClientSchema = regionSeatSchema.extend({
  clientId: z.string().trim().pipe(clientIdSchema),
  clientSecret: clientSecretSchema,
  /** When My Qlik gave out the secret, where the person knows; RFC 3339. */
  secretCreatedAt: z.iso.datetime().optional(),
})
export type RecordedClient = z.infer<typeof recordedClientSchema>
