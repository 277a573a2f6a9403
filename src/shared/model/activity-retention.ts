import { z } from 'zod'

/** How long the activity journal can be kept. */
export const ACTIVITY_RETENTIONS = ['90-days', '1-year', 'for-ever'] as const
export const activityRetentionSchema = z.enum(ACTIVITY_RETENTIONS)
export type ActivityRetention = z.infer<typeof activityRetentionSchema>
export const DEFAULT_ACTIVITY_RETENTION: ActivityRetention = '1-year'

/** Under which name it is remembered. */
export const RETENTION_PREFERENCE = 'activity:retention'
