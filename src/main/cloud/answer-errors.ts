import { z } from 'zod'
import { AppError, type ErrorCode, type ErrorDetails } from '../../shared/errors'
import { parseRetryAfter } from './retry-after'

/** Both error shapes of the organization API: clients' and tenants'. Unknown fields are ignored. */
const errorBodySchema = z.object({
  errors: z
    .array(
      z.object({
        code: z.string().optional(),
        title: z.string().optional(),
        detail: z.string().optional(),
      }),
    )
    .optional(),
  traceId: z.string().optional(),
})

const CODE_BY_STATUS: Partial<Record<number, ErrorCode>> = {
  400: 'refused',
  401: 'session-expired',
  403: 'forbidden',
  404: 'not-found',
  408: 'timed-out',
  409: 'conflict',
  429: 'rate-limited',
}

/**
 * Turns an answer that is not a success into an error with a code, keeping Qlik's own words.
 * @param missingScope the right whose absence a 403 on this call means, where it has one
 */
export function errorFromAnswer(
  response: Response,
  bodyText: string,
  host: string,
  missingScope?: string,
): AppError {
  const code = codeForStatus(response.status)
  const said = parseErrorBody(bodyText)
  const first = said?.errors?.[0]
  const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), Date.now())
  const traceId =
    said?.traceId ?? response.headers.get('qlik-trace-id') ?? response.headers.get('x-request-id')
  const details: ErrorDetails = {
    status: response.status,
    host,
    ...(first?.code === undefined ? {} : { qlikCode: first.code }),
    ...(first?.title === undefined ? {} : { qlikTitle: first.title }),
    ...(first?.detail === undefined ? {} : { qlikDetail: first.detail }),
    ...(traceId === null ? {} : { traceId }),
    ...(code === 'forbidden' && missingScope !== undefined ? { missingScope } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) }),
  }
  return new AppError(code, `The service answered ${response.status}.`, details)
}

function codeForStatus(status: number): ErrorCode {
  const known = CODE_BY_STATUS[status]
  if (known !== undefined) return known
  if (status >= 500) return 'server-error'
  return status >= 400 ? 'refused' : 'bad-answer'
}

function parseErrorBody(text: string): z.infer<typeof errorBodySchema> | undefined {
  try {
    return errorBodySchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
