import type { AppError } from '../../shared/errors'
import type { CommandName } from '../../shared/ipc-contract'
import { faultFactsOf } from './fault-facts'
import type { DatabaseNotice } from '../../shared/model/notice'
import type { LogFields } from './events'
import type { Log } from './log'
import { traceIdOf } from './safe-values'

/** Logs a command that failed: by its code, and what has none as a fault of the app. */
export function logFailure(log: Log, command: CommandName, failure: AppError): void {
  if (failure.code === 'internal') {
    log.write('command.failed', { command, ...faultFactsOf(failure) })
    return
  }
  const status = failure.details?.status
  const trace = traceIdOf(failure.details?.traceId)
  log.write('command.refused', {
    command,
    code: failure.code,
    ...(status === undefined ? {} : { status }),
    ...(trace === undefined ? {} : { trace }),
  })
}

/** What a notice about the database is logged as: what happened and the counts, no file's name. */
export function databaseLine(notice: DatabaseNotice): LogFields<'database.notice'> {
  const { kind } = notice
  return {
    kind,
    ...('reason' in notice ? { reason: notice.reason } : {}),
    ...('connections' in notice ? { connections: notice.connections, others: notice.others } : {}),
  }
}
