import { z } from 'zod'

/** What a rotation goes through, in order. */
export const ROTATION_STEPS = ['add', 'copy', 'test', 'rollOut', 'remove'] as const
export type RotationStep = (typeof ROTATION_STEPS)[number]

/** A rotation under way, as it is remembered over restarts. Holds hints only, never a value. */
export const rotationSchema = z.object({
  step: z.enum(['copy', 'test', 'rollOut', 'remove']),
  newHint: z.string(),
  /** The secrets that were there before; they are to go at the end. */
  oldHints: z.array(z.string()),
  /** In milliseconds since 1970. */
  startedAt: z.number(),
})
export type Rotation = z.infer<typeof rotationSchema>

/** The name under which a client's rotation is remembered. */
export function rotationName(connectionId: string, clientId: string): string {
  return `rotation/${connectionId}/${clientId}`
}

export type StepState = 'done' | 'current' | 'ahead'

/** Where a step stands while another is the current one; undefined when all are done. */
export function stepState(step: RotationStep, current: RotationStep | undefined): StepState {
  if (current === undefined) return 'done'
  const distance = ROTATION_STEPS.indexOf(step) - ROTATION_STEPS.indexOf(current)
  if (distance === 0) return 'current'
  return distance < 0 ? 'done' : 'ahead'
}
