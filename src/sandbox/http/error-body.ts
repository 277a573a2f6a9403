import { randomBytes } from 'node:crypto'
import type { ApiError } from './api-error'

const TENANTS_PATH = '/api/core/tenants'

/**
 * The body of a refusal in the shape its part of the API documents: the tenants API adds a
 * status, a source and a trace id.
 * @param path the path of the request
 */
export function errorBody(error: ApiError, path: string): object {
  const { code, title, detail, source } = error
  if (!path.startsWith(TENANTS_PATH)) return { errors: [{ code, title, detail }] }
  return {
    errors: [
      {
        code,
        status: String(error.status),
        title,
        detail,
        ...(source === undefined ? {} : { source }),
      },
    ],
    traceId: randomBytes(16).toString('hex'),
  }
}
