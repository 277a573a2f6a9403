/**
 * Thousands of rows as JSON, a hundred to a line. They are put together and taken apart line by line: one
 * text of them all would be a string of many megabytes, which stays in memory long after its use.
 */
const ROWS_PER_LINE = 100
const LINE_END = 0x0a
const ARRAY_END = 0x5d
const NO_ROWS = 'These are no rows.'

/** The rows as one JSON array in UTF-8; between its lines is nothing but white space. */
export function encodeRows(rows: readonly unknown[]): Uint8Array {
  const lines: Uint8Array[] = []
  for (let from = 0; from < rows.length; from += ROWS_PER_LINE) {
    const line = JSON.stringify(rows.slice(from, from + ROWS_PER_LINE)).slice(1, -1)
    const isLast = from + ROWS_PER_LINE >= rows.length
    lines.push(Buffer.from(isLast ? `${line}\n` : `${line},\n`))
  }
  return Buffer.concat([Buffer.from('[\n'), ...lines, Buffer.from(']')])
}

/**
 * Reads what `encodeRows` gave, and any JSON array on a single line.
 * @throws SyntaxError for anything else
 */
export function decodeRows(bytes: Uint8Array): unknown[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let to = text.indexOf(LINE_END)
  if (to < 0) return arrayOf(text.toString())
  const rows: unknown[] = []
  for (let from = to + 1; (to = text.indexOf(LINE_END, from)) >= 0; from = to + 1) {
    rows.push(...arrayOf(`[${text.toString('utf8', from, to).replace(/,$/, '')}]`))
  }
  if (text.toString('utf8', 0, 1) !== '[' || text.at(-1) !== ARRAY_END)
    throw new SyntaxError(NO_ROWS)
  return rows
}

function arrayOf(json: string): unknown[] {
  const value: unknown = JSON.parse(json)
  if (!Array.isArray(value)) throw new SyntaxError(NO_ROWS)
  return value
}
