/** What the bench tells: one table, and a file for other programs. */

/** @typedef {import('../../tests/bench/support/rows').BenchRow} BenchRow */

const HEAD = ['', 'value', 'unit', 'baseline', 'ratio', 'goal', 'met']
/** More work than this for each processor, and the figures say more about that than of the app. */
const QUIET_LOAD_PER_PROCESSOR = 0.25

/**
 * The table, with columns of even width.
 * @param {readonly BenchRow[]} rows
 * @returns {string} lines, without one at the end
 */
export function formatTable(rows) {
  const lines = [HEAD, ...rows.map(cells)]
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, column, widths))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {BenchRow} row */
function cells({ name, value, unit, baseline, ratio, goal, met }) {
  return [
    name,
    value.toFixed(1),
    unit,
    baseline.toFixed(1),
    ratio === null ? '–' : ratio.toFixed(2),
    goal === null ? '–' : String(goal),
    met === null ? '–' : met ? 'yes' : 'no',
  ]
}

/**
 * @param {string} cell
 * @param {number} column
 * @param {number[]} widths
 */
function pad(cell, column, widths) {
  const width = widths[column] ?? 0
  const isNumber = ['value', 'baseline', 'ratio', 'goal'].includes(HEAD[column] ?? '')
  return isNumber ? cell.padStart(width) : cell.padEnd(width)
}

/**
 * What to say of a computer that has other things to do; nothing of a quiet one.
 * @param {number} load how many programs wanted to run at once before the bench began
 * @param {number} processors
 * @returns {string | undefined}
 */
export function busyNote(load, processors) {
  if (load <= processors * QUIET_LOAD_PER_PROCESSOR) return undefined
  return `The computer was busy (load ${load.toFixed(1)} on ${processors} processors): take these figures as provisional.`
}
