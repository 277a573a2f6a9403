import { z } from 'zod'
import { directoryClientSchema } from './client'

/** A page of a list under way, as the window gets it. */
export const clientPageSchema = z.object({
  loadId: z.uuid(),
  /** Tells the page from every other, where it can be known again. */
  id: z.string().optional(),
  /** Absent where the window holds the page. */
  clients: z.array(directoryClientSchema).optional(),
  /** How many the service says there are, where it does. */
  total: z.number().optional(),
})

/** The IDs of the pages that the window holds of a list, in order: those are not sent again. */
export const heldPagesSchema = z.array(z.string().max(64)).max(10_000)

/** How a list ended. */
export const clientListEndSchema = z.object({
  count: z.number(),
  /** False where the service lists no such clients, and the rows are what a person wrote down. */
  offered: z.boolean(),
})
