import {
  type Bridge,
  type CommandInput,
  type CommandName,
  type CommandOutput,
  type EventName,
  type EventPayload,
} from '../shared/ipc-contract'
import { AppError, type Result, toAppError } from '../shared/errors'

type Arguments<N extends CommandName> = Parameters<Bridge['commands'][N]>
type Ask<N extends CommandName> = (...args: Arguments<N>) => Promise<Result<CommandOutput<N>>>

/**
 * Asks the main process.
 * @returns the command's output
 * @throws AppError with the code the main process gave, or `internal` when it could not answer
 */
export async function ask<N extends CommandName>(
  name: N,
  ...args: Arguments<N>
): Promise<CommandOutput<N>> {
  const command = window.saoDesk.commands[name] as Ask<N>
  const result = await command(...args).catch((thrown: unknown): Result<CommandOutput<N>> => {
    return { ok: false, error: toAppError(thrown).toValue() }
  })
  if (result.ok) return result.value
  if (result.error.code === 'locked') {
    // Refused before anything was done: asked again, it does what the person wanted before the lock.
    await unlocked()
    return ask(name, ...args)
  }
  throw new AppError(result.error.code, result.error.message, result.error.details)
}

/** Resolves once the app is not locked. */
async function unlocked(): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = listen('lock.changed', ({ locked }) => {
      if (locked) return
      stop()
      resolve()
    })
    // It may have been opened before this listened.
    void window.saoDesk.commands['lock.read']().then((result) => {
      if (!result.ok || result.value.locked) return
      stop()
      resolve()
    })
  })
}

/**
 * Hears an event of the main process.
 * @returns the function that ends the hearing
 */
export function listen<N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
): () => void {
  const subscribe = window.saoDesk.events[name] as (
    listener: (payload: EventPayload<N>) => void,
  ) => () => void
  return subscribe(listener)
}

export type { CommandInput, EventPayload }
