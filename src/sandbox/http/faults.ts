import type { Context, Middleware } from 'koa'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { ApiError } from './api-error'
import { errorBody } from './error-body'

const where = {
  /** The organization's or a tenant's URL; the same path at all of them when absent. */
  origin: z.string().optional(),
  /** Any method when absent. */
  method: z.string().optional(),
  /** A whole path, or an expression that the path must match. */
  path: z.union([z.string(), z.instanceof(RegExp)]),
  /** How many requests it befalls; all, until cleared, when absent. */
  times: z.int().positive().optional(),
}

export const faultSchema = z.discriminatedUnion('kind', [
  /** The answer comes, but late. */
  z.strictObject({ ...where, kind: z.literal('delay'), delayMs: z.number().positive() }),
  /** The request is carried out, and the connection ends without an answer. */
  z.strictObject({ ...where, kind: z.literal('drop-after-commit') }),
  /** The request is refused with a status, in the API's error shape unless a body is given. */
  z.strictObject({
    ...where,
    kind: z.literal('status'),
    status: z.int().min(400).max(599),
    headers: z.record(z.string(), z.string()).optional(),
    body: z.record(z.string(), z.unknown()).optional(),
  }),
  /** The request is carried out; half of the answer comes, the rest never. */
  z.strictObject({ ...where, kind: z.literal('stall') }),
  /** The request is carried out; the answer is whole as HTTP, but its body is cut in half. */
  z.strictObject({ ...where, kind: z.literal('truncated-body') }),
  /** The request never arrives; a page with status 200 answers, as a captive portal's does. */
  z.strictObject({ ...where, kind: z.literal('html-page') }),
])
export type Fault = z.infer<typeof faultSchema>

/** Makes routes fail on demand. */
export interface FaultControl {
  /** Adds a fault; of several that fit a request, the first added befalls it. */
  add: (fault: Fault) => void
  /** Takes all faults away. */
  clear: () => void
  /** How many requests a delay holds back right now. */
  held: () => number
}

const PORTAL_PAGE = `<!doctype html>
<html lang="en"><head><title>Guest network</title></head>
<body><h1>Welcome to the guest network</h1><p>Accept the terms to go online.</p></body></html>
`

function bodyBytes(ctx: Context): Buffer {
  const { body } = ctx
  if (body === undefined || body === null) return Buffer.alloc(0)
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

/** Takes the answer out of Koa's hands and sends the first half of its body. */
function sendHalf(ctx: Context, declaredLength: (whole: number, half: number) => number): void {
  const bytes = bodyBytes(ctx)
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2))
  ctx.length = declaredLength(bytes.length, half.length)
  ctx.respond = false
  ctx.res.statusCode = ctx.status
  ctx.res.flushHeaders()
  ctx.res.write(half)
}

type Failure = Exclude<Fault, { kind: 'delay' }>

async function befall(fault: Failure, ctx: Context, next: () => Promise<unknown>): Promise<void> {
  switch (fault.kind) {
    case 'status': {
      const error = new ApiError(fault.status, 'This failure was asked for.')
      ctx.status = fault.status
      ctx.body = fault.body ?? errorBody(error, ctx.path)
      if (fault.headers !== undefined) ctx.set(fault.headers)
      return
    }
    case 'html-page':
      ctx.type = 'html'
      ctx.body = PORTAL_PAGE
      return
    case 'drop-after-commit':
      await next()
      ctx.respond = false
      ctx.req.socket.destroy()
      return
    case 'stall':
      await next()
      sendHalf(ctx, (whole) => whole)
      return
    case 'truncated-body':
      await next()
      sendHalf(ctx, (_whole, half) => half)
      ctx.res.end()
  }
}

/** Makes the faults' control, and the middleware that lets them happen. */
export function createFaults(): { control: FaultControl; middleware: Middleware } {
  let pending: { fault: Fault; left: number }[] = []
  let held = 0

  const take = (ctx: Context): Fault | undefined => {
    const { origin: here } = ctx.URL
    const found = pending.find(({ fault: { origin = here, method = ctx.method, path } }) => {
      const isPath = typeof path === 'string' ? path === ctx.path : ctx.path.search(path) !== -1
      return isPath && origin === here && method === ctx.method
    })
    if (found === undefined) return undefined
    found.left -= 1
    if (found.left === 0) pending = pending.filter((entry) => entry !== found)
    return found.fault
  }

  return {
    control: {
      add: (fault) => {
        const checked = faultSchema.parse(fault)
        pending.push({ fault: checked, left: checked.times ?? Infinity })
      },
      clear: () => {
        pending = []
      },
      held: () => held,
    },
    middleware: async (ctx, next) => {
      const fault = take(ctx)
      if (fault?.kind === 'delay') {
        held += 1
        await delay(fault.delayMs, undefined, { ref: false })
        held -= 1
        await next()
      } else {
        await (fault === undefined ? next() : befall(fault, ctx, next))
      }
    },
  }
}
