/** The bench's figures as a picture: how far each is from its goal. */

/** @typedef {import('../../tests/bench/support/rows').BenchRow} BenchRow */

const WIDTH = 860
const MARGIN = 20
/** Room to the right of the longest bar for its number. */
const NUMBER = 60
const HEAD = 54
const LINE = 40
const BAR = 12
/** Longer bars are cut there, so that one bad figure leaves the others readable. */
const MOST = 3
/** Where nothing misses its goal, some room beyond it shows that. */
const LEAST = 1.25

// A picture on a page follows neither the page's style nor its theme, only the system's.
const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; stroke: #ffffff; stroke-width: 4px; paint-order: stroke }
.muted { fill: #59636e }
.ground { fill: #ffffff }
.goal { stroke: #59636e; stroke-dasharray: 3 3 }
.met { fill: #1a7f64 }
.missed { fill: #c2570c }
@media (prefers-color-scheme: dark) {
  text { fill: #e6e8ea; stroke: #15171b }
  .muted { fill: #9aa4ae }
  .ground { fill: #15171b }
  .goal { stroke: #9aa4ae }
  .met { fill: #3fb68f }
  .missed { fill: #f08c4a }
}`

/**
 * Draws a bar for each figure that has a goal: its part of the goal, which the dashed line is.
 * @param {readonly BenchRow[]} rows
 * @returns {string} an SVG document
 */
export function plotGoals(rows) {
  const bars = rows.flatMap((row) => (row.goal === null ? [] : [{ ...row, part: partOf(row) }]))
  const most = Math.min(MOST, Math.max(LEAST, ...bars.map(({ part }) => part)))
  const unit = (WIDTH - 2 * MARGIN - NUMBER) / most
  const height = HEAD + bars.length * LINE + MARGIN
  const goalAt = MARGIN + unit
  const drawn = bars.map((bar, place) => {
    return draw(bar, HEAD + place * LINE, unit * Math.min(bar.part, most))
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    '<title>Each figure as a part of its goal</title>',
    `<style>${STYLE}\n</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}"/>`,
    ...drawn.map(({ shape }) => shape),
    `<line class="goal" x1="${px(goalAt)}" x2="${px(goalAt)}" y1="${HEAD}" y2="${height - MARGIN}"/>`,
    `<text x="${MARGIN}" y="28">Each figure as a part of its goal; shorter is better</text>`,
    `<text class="muted" x="${px(goalAt)}" y="${HEAD - 8}" text-anchor="middle">goal</text>`,
    ...drawn.map(({ words }) => words),
    '</svg>\n',
  ].join('\n')
}

/** Of a goal of nothing, nothing is all and anything is too much. @param {BenchRow} row */
function partOf({ value, goal }) {
  if (goal) return value / goal
  return value === 0 ? 0 : Infinity
}

/**
 * A bar, and the words that stand over the line of the goal.
 * @param {BenchRow & { part: number }} bar
 * @param {number} top
 * @param {number} width
 */
function draw({ name, part, met }, top, width) {
  const number = Number.isFinite(part) ? part.toFixed(2) : 'over'
  const y = top + 20
  return {
    shape: `<rect class="${met ? 'met' : 'missed'}" x="${MARGIN}" y="${y}" width="${px(width)}" height="${BAR}" rx="2"/>`,
    words: [
      `<text x="${MARGIN}" y="${top + 14}">${escape(name)}</text>`,
      `<text class="muted" x="${px(MARGIN + width + 8)}" y="${y + BAR - 1}">${number}</text>`,
    ].join('\n'),
  }
}

/** @param {number} length */
function px(length) {
  return String(Math.round(length * 10) / 10)
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
