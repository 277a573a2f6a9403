/**
 * What a schema has parsed once need not be parsed by it again: thousands of rows that were just read
 * from the disk go to the window as they are.
 */
import { z } from 'zod'

const parsedBy = new WeakMap<object, z.ZodType>()

/**
 * Parses a value that nobody changes afterwards, and remembers by what.
 * @throws {z.ZodError} when the schema refuses it
 */
export function parseOnce<T extends object>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.parse(value)
  parsedBy.set(parsed, schema)
  return parsed
}

/** Whether a value came out of this very schema, or of the one that this makes nullable. */
export function isParsed(schema: z.ZodType, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const by = parsedBy.get(value)
  if (by === undefined) return false
  return by === schema || (schema instanceof z.ZodNullable && by === schema.unwrap())
}
