/**
 * Everything that can be written into the log: a closed list of events, each with its fields.
 * Guarantees, together with `Log`: a field is a number, a yes or no, a word of a closed list, or one
 * of the values of `safe-values.ts`. There is no field for a text, so there is none for a secret.
 */
import { z } from 'zod'
import { errorCodeSchema } from '../../shared/errors'
import { commandNames, type CommandName } from '../../shared/ipc-contract'
import { noticeKinds } from '../../shared/model/notice'
import { faultFactsSchema } from './fault-facts'
import { routeSchema } from './routes'
import { codePlaceSchema, tagSchema, traceIdSchema, versionSchema } from './safe-values'

const count = z.number().int().min(0)
const ms = z.number().int().min(0)
const httpStatus = z.number().int().min(100).max(599)
const commandSchema = z.enum(commandNames as [CommandName, ...CommandName[]])
const methodSchema = z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])
export type LoggedMethod = z.output<typeof methodSchema>

const info = <T extends z.ZodRawShape>(shape: T) => event('info', shape)
const warn = <T extends z.ZodRawShape>(shape: T) => event('warn', shape)
const error = <T extends z.ZodRawShape>(shape: T) => event('error', shape)
function event<T extends z.ZodRawShape>(
  level: LogLevel,
  shape: T,
): { level: LogLevel; fields: z.ZodObject<T, z.core.$strict> } {
  return { level, fields: z.strictObject(shape) }
}

export type LogLevel = 'info' | 'warn' | 'error'

export const logEvents = {
  'app.started': info({
    version: versionSchema.optional(),
    electron: versionSchema.optional(),
    packaged: z.boolean(),
  }),
  'app.second-launch': info({}),
  'app.quit': info({ upSeconds: count }),
  'window.opened': info({}),
  /** Electron's reasons; see `render-process-gone` in its documentation. */
  'process.gone': error({
    process: z.enum(['window', 'helper']),
    reason: z.enum([
      'clean-exit',
      'abnormal-exit',
      'killed',
      'crashed',
      'oom',
      'launch-failed',
      'integrity-failure',
      'memory-eviction',
      'other',
    ]),
    exitCode: z.number().int(),
  }),
  /** One request to a service, as it went over the network. */
  'request.answered': info({
    method: methodSchema,
    route: routeSchema,
    status: httpStatus,
    ms,
    trace: traceIdSchema.optional(),
  }),
  'request.unanswered': warn({
    method: methodSchema,
    route: routeSchema,
    reason: z.enum(['not-sent', 'untrusted-certificate', 'maybe-sent', 'cancelled', 'timed-out']),
    ms,
  }),
  /** A command that ended with an error which its window words for the person. */
  'command.refused': info({
    command: commandSchema,
    code: errorCodeSchema,
    status: httpStatus.optional(),
    trace: traceIdSchema.optional(),
  }),
  'command.failed': error({ command: commandSchema, ...faultFactsSchema }),
  'session.changed': info({
    session: tagSchema,
    state: z.enum(['signed-out', 'signing-in', 'signed-in', 'expired']),
    storage: z.enum(['keychain', 'memory']).optional(),
    code: errorCodeSchema.optional(),
  }),
  'sign-in.browser-asked': info({}),
  'sign-in.browser-refused': warn({}),
  'sign-in.returned': info({}),
  'keychain.answered': info({
    action: z.enum(['read', 'write', 'remove']),
    answer: z.enum(['found', 'absent', 'unreadable', 'unavailable', 'done']),
    ms,
  }),
  /** What became of the app's database at its start, see `DatabaseNotice`. */
  'database.notice': warn({
    kind: z.enum(noticeKinds),
    reason: z.enum(['unwritable', 'full']).optional(),
    connections: count.optional(),
    others: count.optional(),
  }),
  /** A list that could not be read, or a row of something else that is left out. */
  'snapshot.dropped': warn({ part: z.enum(['clients', 'tenants']) }),
  'row.left-out': warn({ table: z.enum(['connections', 'tenant_access']) }),
  /** Something thrown that nothing caught. */
  fault: error(faultFactsSchema),
  /** A line that did not fit its event: a fault of the app. Tells no value. */
  'log.refused': error({ at: codePlaceSchema.optional() }),
} as const satisfies Record<string, { level: LogLevel; fields: z.ZodObject }>

export type LogEvent = keyof typeof logEvents
export type LogFields<E extends LogEvent> = z.output<(typeof logEvents)[E]['fields']>
