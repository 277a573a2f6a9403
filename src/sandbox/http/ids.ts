import { ApiError } from './api-error'

const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/

/**
 * Checks an identifier from the path.
 * @param name what the path calls it
 * @throws ApiError 400 when it cannot be one
 */
export function checkId(value: string | undefined, name: string): string {
  if (value !== undefined && ID_PATTERN.test(value)) return value
  throw new ApiError(400, `The ${name} in the path is malformed.`, { parameter: name })
}
