import { z } from 'zod'

/** Longest preference as JSON text, in characters. */
const PREFERENCE_MAX_LENGTH = 65_536

/** Something the window remembers: any JSON of a moderate size. */
export const preferenceValueSchema = z
  .json()
  .refine((value) => JSON.stringify(value).length <= PREFERENCE_MAX_LENGTH, 'too-long')
