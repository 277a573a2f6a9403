/** Where in the request the fault lies, in the tenants API's error shape. */
export interface ErrorSource {
  pointer?: string
  parameter?: string
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Conflict',
  429: 'Too many requests',
  500: 'Internal server error',
  503: 'Service unavailable',
}

/** A refusal of the API: a status, a sentence, and where the tenants API wants it, the place. */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    readonly status: number,
    readonly detail: string,
    readonly source?: ErrorSource,
    readonly headers: Record<string, string> = {},
  ) {
    super(detail)
  }

  /** The heading for the status. */
  get title(): string {
    return TITLES[this.status] ?? 'Error'
  }

  /** The code: Qlik documents `HTTP-429`; the sandbox names its others alike. */
  get code(): string {
    return `HTTP-${String(this.status)}`
  }
}
