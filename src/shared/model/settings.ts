import { z } from 'zod'
import { LANGUAGES } from '../languages'

export const APPEARANCES = ['system', 'light', 'dark'] as const
/** How long the activity journal can be kept. */
export const ACTIVITY_SPANS = ['90-days', '1-year', 'for-ever'] as const

/** What a person decides about the app. Each field has its default below. */
export const settingsSchema = z.object({
  /** What the app speaks; `system` takes the first language of the system that it knows. */
  language: z.enum(['system', ...LANGUAGES]),
  appearance: z.enum(APPEARANCES),
  /** Minutes without a key or a movement after which the app locks; null for never. */
  lockAfterMinutes: z.number().int().min(1).max(720).nullable(),
  /** Whether the app locks when the screen is locked, and when the computer sleeps. */
  lockWithScreen: z.boolean(),
  lockWithSleep: z.boolean(),
  /** Seconds that a copied secret stays on the clipboard; null for until something takes its place. */
  clipboardSeconds: z.number().int().min(10).max(3600).nullable(),
  /** What is older leaves the activity journal at a start. */
  keepActivity: z.enum(ACTIVITY_SPANS),
  /** Whether the app looks for newer versions of itself. */
  lookForUpdates: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  appearance: 'system',
  lockAfterMinutes: null,
  lockWithScreen: false,
  lockWithSleep: false,
  clipboardSeconds: 30,
  keepActivity: '1-year',
  lookForUpdates: true,
}

export const settingsChangeSchema = settingsSchema.partial().strict()
export type SettingsChange = z.infer<typeof settingsChangeSchema>

/** What was found at the start: the settings, and whether their file had to be put aside. */
export const settingsStateSchema = z.object({
  settings: settingsSchema,
  /** Set when the file was damaged: the name it has now, or null when it could not be renamed. */
  damaged: z.object({ setAsideAs: z.string().nullable() }).nullable(),
})
export type SettingsState = z.infer<typeof settingsStateSchema>
