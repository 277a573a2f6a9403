import { IncomingMessage } from 'node:http'
import type { Context } from 'koa'
import { ApiError } from './api-error'

/** Larger request bodies than this are refused. */
const MAX_BODY_BYTES = 1_000_000

/**
 * Reads a request's body whole.
 * @throws ApiError 400 when it is larger than the sandbox takes
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new ApiError(400, 'The request body is too large.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Reads a JSON body.
 * @throws ApiError 400 when the body is not declared as JSON, or is none
 */
export async function readJson(ctx: Context): Promise<unknown> {
  if (ctx.is('application/json') !== 'application/json') {
    throw new ApiError(400, 'The request body must be application/json.')
  }
  try {
    return JSON.parse((await readBody(ctx.req)).toString('utf8'))
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new ApiError(400, 'The request body is not valid JSON.')
  }
}

/**
 * The same request with its body still to be read, for a handler that reads it once more.
 * @param request a request whose body was read
 * @param body what was read
 */
export function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  again.method = request.method
  again.url = request.url
  again.headers = request.headers
  again.httpVersion = request.httpVersion
  // An incomplete message would take its connection down with it.
  again.complete = true
  again.push(body)
  again.push(null)
  return again
}
