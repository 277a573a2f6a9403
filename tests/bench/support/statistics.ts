/** The middle of some values; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

/** The 95th percentile: the least value that at least 95 of 100 do not exceed (nearest rank). */
export function p95(values: readonly number[]): number {
  return ascending(values)[Math.ceil(values.length * 0.95) - 1] ?? NaN
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other)
}

/** How long one frame of a 60 Hz display takes, in milliseconds. */
export const FRAME_MS = 1000 / 60

/** How many frames were left out, given the times between those that came, in milliseconds. */
export function droppedFrames(intervalsMs: readonly number[]): number {
  return intervalsMs.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / FRAME_MS) - 1), 0)
}
