import type { AppError } from '../../shared/errors'
import type { CommandName } from '../../shared/ipc-contract'
import { faultFactsOf } from './fault-facts'
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
