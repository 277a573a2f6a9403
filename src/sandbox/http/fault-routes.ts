import Router from '@koa/router'
import { z } from 'zod'
import { ApiError } from './api-error'
import { readJson } from './body'
import { faultSchema, type FaultControl } from './faults'

const FAULTS_PATH = '/__sandbox/faults'

function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source !== ''
  } catch {
    return false
  }
}

const patternSchema = z.looseObject({ pathPattern: z.string().refine(isPattern) })

/**
 * Lets another process ask for faults. Only for sandboxes that were started for it: whoever
 * reaches the port may use it.
 */
export function createFaultRoutes(control: FaultControl): Router {
  const router = new Router()
  router.post(FAULTS_PATH, async (ctx) => {
    const body = await readJson(ctx)
    const pattern = patternSchema.safeParse(body)
    let fault = body
    if (pattern.success) {
      const { pathPattern, ...rest } = pattern.data
      fault = { ...rest, path: new RegExp(pathPattern) }
    }
    const parsed = faultSchema.safeParse(fault)
    if (!parsed.success) throw new ApiError(400, z.prettifyError(parsed.error))
    control.add(parsed.data)
    ctx.status = 204
  })
  router.delete(FAULTS_PATH, (ctx) => {
    control.clear()
    ctx.status = 204
  })
  return router
}
