/**
 * The only strings that a log takes. Each is made by one function here that keeps nothing of its
 * input which could be a secret, a name or a text of somebody else's; the type of each is its own,
 * so that no other string fits.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'

/** A short mark by which lines about the same thing are told: not the thing's ID, and no way back. */
export const tagSchema = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .brand<'Tag'>()
export type Tag = z.output<typeof tagSchema>

/** The service's own ID of a request, as its support asks for it. */
export const traceIdSchema = z
  .string()
  .regex(/^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i)
  .brand<'TraceId'>()
export type TraceId = z.output<typeof traceIdSchema>

export const versionSchema = z
  .string()
  .regex(/^\d{1,4}(?:\.\d{1,6}){1,3}(?:-(?:alpha|beta|rc|nightly)(?:\.\d{1,8})?)?$/)
  .brand<'Version'>()
export type Version = z.output<typeof versionSchema>

/** A place in the app's own code: file, line and column. */
export const codePlaceSchema = z
  .string()
  .regex(/^[\w.-]{1,60}\.[cm]?js:\d{1,7}:\d{1,7}$/)
  .brand<'CodePlace'>()
export type CodePlace = z.output<typeof codePlaceSchema>

/** @param id of something on this computer, such as a connection */
export function tagOf(id: string): Tag {
  return tagSchema.parse(createHash('sha256').update(id).digest('hex').slice(0, 8))
}

/** @returns undefined for a text that is not of a trace ID's form */
export function traceIdOf(text: string | null | undefined): TraceId | undefined {
  return traceIdSchema.safeParse(text).data
}

/** @returns undefined for a text that is not a version */
export function versionOf(text: string | undefined): Version | undefined {
  return versionSchema.safeParse(text).data
}

/** A frame of a stack: what stands before the last slash is dropped. */
const STACK_FRAME = /([\w.-]{1,60}\.[cm]?js:\d{1,7}:\d{1,7})\)?$/

/** Where in the app's code something was thrown; undefined when its stack does not tell. */
export function codePlaceOf(thrown: unknown): CodePlace | undefined {
  if (!(thrown instanceof Error) || thrown.stack === undefined) return undefined
  // Above the first frame stands the message, which may be anything.
  const frames = thrown.stack.split('\n').filter((line) => /^\s+at /.test(line))
  const own = frames.find((frame) => !frame.includes('node:'))
  return codePlaceSchema.safeParse(own?.match(STACK_FRAME)?.[1]).data
}
