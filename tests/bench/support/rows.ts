import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** One line of the bench's table. */
export interface BenchRow {
  name: string
  value: number
  unit: string
  /** The same on something without the app, from the same run. */
  baseline: number
  /** Value by baseline; null where the baseline is 0. */
  ratio: number | null
  /** What the value should not exceed; null where there is no goal. */
  goal: number | null
  met: boolean | null
}

/** A figure of the app, and the same on something without it. */
export interface Measured {
  value: number
  baseline: number
}

/**
 * Makes a line; numbers are rounded to a tenth, and held against each other so rounded.
 * @param most what the value should not exceed, if there is a goal
 */
export function benchRow(
  name: string,
  unit: string,
  measured: Measured,
  most: number | null = null,
): BenchRow {
  const value = toTenths(measured.value)
  const baseline = toTenths(measured.baseline)
  const goal = most === null ? null : toTenths(most)
  return {
    name,
    value,
    unit,
    baseline,
    ratio: baseline === 0 ? null : Math.round((value / baseline) * 100) / 100,
    goal,
    met: goal === null ? null : value <= goal,
  }
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** Adds lines to the file that `SAO_DESK_BENCH_FILE` names; nothing where it names none. */
export function addToFile(rows: readonly BenchRow[]): void {
  const file = process.env['SAO_DESK_BENCH_FILE']
  if (file === undefined) return
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BenchRow[]) : []
  writeFileSync(file, JSON.stringify([...before, ...rows]))
}
