import { z } from 'zod'

/**
 * Every way a command can fail, as one list. The window words each code from its message catalogue
 * (`errors.<code>`), so a code added here needs its words there.
 */
export const ERROR_CODES = [
  // asking the main process
  'bad-input',
  'unknown-command',
  'forbidden-sender',
  'internal',
  // what an administrator does not allow
  'off-by-policy',
  // a newer version of the app
  'update-waits',
  // connections and sign-in
  'connection-not-found',
  'insecure-url',
  'not-signed-in',
  'session-expired',
  'bad-credentials',
  'bad-api-key',
  'sign-in-denied',
  'sign-in-timed-out',
  'sign-in-failed',
  'browser-not-opened',
  'revocation-failed',
  'sample-not-started',
  // keychain
  'keychain-unreadable',
  'keychain-unavailable',
  'keychain-not-wiped',
  // talking to Qlik Cloud
  'offline',
  'untrusted-certificate',
  'timed-out',
  'cancelled',
  'rate-limited',
  'refused',
  'forbidden',
  'not-found',
  'conflict',
  'server-error',
  'bad-answer',
  'endless-pages',
  'outcome-unknown',
  // the activity journal
  'journal-unavailable',
  'export-failed',
  // tenants and regions
  'tenant-not-found',
  'tenant-not-reached',
  'subscription-needed',
  'not-offered',
  // secrets and clipboard
  'secret-gone',
  'clipboard-failed',
  // the lock
  'locked',
  'not-unlocked',
  'wrong-account',
  // what is kept on this computer
  'settings-not-saved',
  // external links
  'link-not-allowed',
] as const

export const errorCodeSchema = z.enum(ERROR_CODES)
export type ErrorCode = z.infer<typeof errorCodeSchema>

/** What the service itself said, shown behind "Details". */
export const errorDetailsSchema = z.object({
  status: z.number().optional(),
  host: z.string().optional(),
  qlikCode: z.string().optional(),
  qlikTitle: z.string().optional(),
  qlikDetail: z.string().optional(),
  traceId: z.string().optional(),
  retryAfterSeconds: z.number().optional(),
  /** The right that a 403 on this call means is missing, in Qlik's words. */
  missingScope: z.string().optional(),
  /** The change in the activity journal whose outcome is not known: a check can find out more. */
  changeId: z.uuid().optional(),
  /** Names of the input fields that were refused. */
  fields: z.array(z.string()).optional(),
})
export type ErrorDetails = z.infer<typeof errorDetailsSchema>

export const appErrorSchema = z.object({
  code: errorCodeSchema,
  /** Plain English, for details and logs. People read the catalogue's words for `code`. */
  message: z.string(),
  details: errorDetailsSchema.optional(),
})
export type AppErrorValue = z.infer<typeof appErrorSchema>

/** The envelope of every answer across IPC: errors are values, never exceptions. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: AppErrorValue }

/** A failure that has a code. Thrown inside main, turned into a value at the router. */
export class AppError extends Error {
  override readonly name: string = 'AppError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details?: ErrorDetails,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }

  /** The part of the error that may cross IPC: no cause, no stack. */
  toValue(): AppErrorValue {
    return {
      code: this.code,
      message: this.message,
      ...(this.details === undefined ? {} : { details: this.details }),
    }
  }
}

/**
 * Turns anything thrown into an `AppError`. What has no code of ours becomes `internal`, with its
 * own message kept out: it may name paths or values.
 */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  return new AppError('internal', 'Something failed inside the app.', undefined, { cause: thrown })
}
