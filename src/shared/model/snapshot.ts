import { z } from 'zod'
import { directoryClientSchema } from './client'
import { tenantSchema } from './tenant'

/** When a list was read from the service, in milliseconds since 1970. */
const takenAt = z.number()

/** The last whole list of a source, as this computer remembers it. Holds no secret. */
export const clientsSnapshotSchema = z.object({ takenAt, clients: z.array(directoryClientSchema) })
export type ClientsSnapshot = z.infer<typeof clientsSnapshotSchema>

/** The last whole tenant inventory of a connection, as this computer remembers it. */
export const tenantsSnapshotSchema = z.object({ takenAt, tenants: z.array(tenantSchema) })
export type TenantsSnapshot = z.infer<typeof tenantsSnapshotSchema>
