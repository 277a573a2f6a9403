import { vi } from 'vitest'
import {
  type Bridge,
  type CommandInput,
  type CommandName,
  commandNames,
  type CommandOutput,
  type EventName,
  eventNames,
  type EventPayload,
} from '../../../../src/shared/ipc-contract'
import { type ErrorCode, type ErrorDetails, type Result } from '../../../../src/shared/errors'

type Handlers = {
  [N in CommandName]?: (
    input: CommandInput<N>,
  ) => Result<CommandOutput<N>> | Promise<Result<CommandOutput<N>>>
}

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function failed(code: ErrorCode, details?: ErrorDetails): Result<never> {
  const message = `failed: ${code}`
  return {
    ok: false,
    error: details === undefined ? { code, message } : { code, message, details },
  }
}

/** A promise and the function that settles it. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let settle: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => (settle = resolve))
  return { promise, resolve: (value) => settle(value) }
}

export interface FakeBridge {
  /** Every command that was asked, with its input. */
  asked: { name: CommandName; input: unknown }[]
  emit: <N extends EventName>(name: N, payload: EventPayload<N>) => void
  /** How many listen to an event. */
  listeners: (name: EventName) => number
  on: (handlers: Handlers) => void
}

/** Puts a bridge on `window` whose commands answer as told; a command nobody told about fails. */
export function installFakeBridge(initial: Handlers = {}): FakeBridge {
  const handlers: Record<string, ((input: never) => unknown) | undefined> = { ...initial }
  const listeners = new Map<string, Set<(payload: never) => void>>()
  const asked: FakeBridge['asked'] = []

  const commands = Object.fromEntries(
    commandNames.map((name) => [
      name,
      (input?: unknown) => {
        asked.push({ name, input })
        return new Promise((resolve) => {
          const handler = handlers[name]
          if (handler === undefined) throw new Error(`Nobody answers ${name}.`)
          resolve(handler(input as never))
        })
      },
    ]),
  )
  const events = Object.fromEntries(
    eventNames.map((name) => [
      name,
      (listener: (payload: never) => void) => {
        const all = listeners.get(name) ?? new Set()
        listeners.set(name, all.add(listener))
        return () => all.delete(listener)
      },
    ]),
  )
  vi.stubGlobal('window', { saoDesk: { commands, events } as unknown as Bridge })

  return {
    asked,
    emit: (name, payload) => listeners.get(name)?.forEach((listener) => listener(payload as never)),
    listeners: (name) => listeners.get(name)?.size ?? 0,
    on: (more) => Object.assign(handlers, more),
  }
}
