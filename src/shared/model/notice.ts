import { z } from 'zod'

const rows = z.number().int().min(0)
/** What could be taken over of a database: connections, and rows of everything else. */
const kept = { connections: rows, others: rows }

/** What befell the app's database, at its start or later. */
export const databaseNoticeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('database-damaged'),
    /** The name that the damaged file has now; null when it could not be renamed. */
    setAsideAs: z.string().nullable(),
    ...kept,
  }),
  z.object({
    kind: z.literal('database-in-memory'),
    reason: z.enum(['unwritable', 'full']),
    ...kept,
  }),
  z.object({
    kind: z.literal('database-newer'),
    /** The name of the file that is used instead. */
    file: z.string(),
  }),
  /** Found while the app runs: the next start repairs it. */
  z.object({ kind: z.literal('database-damaged-now') }),
  /** Something could not be saved while the app runs. */
  z.object({ kind: z.literal('database-unwritable-now'), reason: z.enum(['unwritable', 'full']) }),
])
export type DatabaseNotice = z.infer<typeof databaseNoticeSchema>

/** Something to be told of the app itself, in a banner over whatever the window shows. */
export const noticeSchema = databaseNoticeSchema
export type Notice = z.infer<typeof noticeSchema>

export const noticeKinds = noticeSchema.options.map((option) => option.shape.kind.value)
export const noticeKindSchema = z.enum(noticeKinds)
