import { z } from 'zod'
import { directoryClientSchema } from './client'
import { tenantSchema } from './tenant'

/** The last whole list of a connection, as this computer remembers it. Holds no secret. */
export const snapshotSchema = z.object({
  /** When it was read from the service, in milliseconds since 1970. */
  takenAt: z.number(),
  clients: z.array(directoryClientSchema),
  tenants: z.array(tenantSchema),
})
export type Snapshot = z.infer<typeof snapshotSchema>
