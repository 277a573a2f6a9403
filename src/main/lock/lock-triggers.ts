import type { Settings } from '../../shared/model/settings'

/** How often it is looked whether anybody is there. */
export const IDLE_POLL_MS = 5_000

/** What the system tells of its power, its screen and its keyboard. */
export interface PowerSource {
  /** Seconds since the last key or movement, anywhere on the computer. */
  idleSeconds: () => number
  /** For systems that tell it only when they are asked. */
  isScreenLocked: () => boolean
  onScreenLock: (listener: () => void) => void
  onSuspend: (listener: () => void) => void
  onResume: (listener: () => void) => void
}

/** Locks when the settings say so. @returns what ends the watch */
export function watchForLock(options: {
  power: PowerSource
  settings: () => Settings
  lock: () => void
}): () => void {
  const { power, settings, lock } = options
  const look = (): void => {
    const { lockAfterMinutes, lockWithScreen } = settings()
    const isIdle = lockAfterMinutes !== null && power.idleSeconds() >= lockAfterMinutes * 60
    if (isIdle || (lockWithScreen && power.isScreenLocked())) lock()
  }
  power.onScreenLock(() => settings().lockWithScreen && lock())
  power.onSuspend(() => settings().lockWithSleep && lock())
  // A computer that is opened again has slept through the looks.
  power.onResume(look)
  const timer = setInterval(look, IDLE_POLL_MS)
  return () => clearInterval(timer)
}
