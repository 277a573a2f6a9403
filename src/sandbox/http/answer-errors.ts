import type { Middleware } from 'koa'
import { ApiError } from './api-error'
import { errorBody } from './error-body'

/**
 * Turns what was thrown into an answer in the API's error shape, and an unknown route into a 404.
 * Nothing of an unexpected failure is told but that it happened.
 */
export const answerErrors: Middleware = async (ctx, next) => {
  try {
    await next()
    if (ctx.status === 404 && ctx.body === undefined) {
      throw new ApiError(404, 'There is no such resource.')
    }
  } catch (thrown) {
    const error =
      thrown instanceof ApiError ? thrown : new ApiError(500, 'The sandbox failed unexpectedly.')
    ctx.status = error.status
    ctx.set(error.headers)
    ctx.body = errorBody(error, ctx.path)
  }
}
