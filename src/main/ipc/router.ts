/**
 * The one door between the window and the main process. Guarantees: only a trusted sender is
 * heard, only known commands run, a locked app answers none that is not allowed, only input that its schema accepts reaches a handler, and every
 * outcome is a `Result`: no exception, no stack, no internals.
 */
import { AppError, toAppError, type Result } from '../../shared/errors'
import {
  commandNames,
  commands,
  type CommandName,
  type CommandOutput,
  type CommandParsedInput,
} from '../../shared/ipc-contract'

import { isParsed } from '../parsed-once'

/** What the platform knows of who is asking. */
export interface Sender {
  /** The message comes from the main frame of a window this app opened, still attached. */
  isOwnMainFrame: boolean
  /** The origin of that frame's page. */
  origin: string | undefined
}

type Handler<N extends CommandName> = (
  input: CommandParsedInput<N>,
) => CommandOutput<N> | Promise<CommandOutput<N>>

type AnyHandler = (input: unknown) => unknown

/** Runs a command's handler with something around it. */
export type Surround = (
  name: CommandName,
  input: unknown,
  run: () => Promise<unknown>,
) => Promise<unknown>

/** Told of every command that failed, so that it can be logged. */
export type FailureLog = (command: CommandName, failure: AppError) => void

/** The lock, as far as it concerns commands. */
export interface RouterLock {
  isClosed: () => boolean
  /** Resolves once it is open. */
  opened: () => Promise<void>
  /** What may be asked while it is closed. */
  allowed: ReadonlySet<string>
}

export class Router {
  readonly #handlers = new Map<string, AnyHandler>()
  #surround: Surround = (_name, _input, run) => run()

  constructor(
    private readonly trustedOrigin: string,
    private readonly onFailure: FailureLog,
    private readonly lock: RouterLock,
  ) {}

  /** Registers the one handler of a command. */
  handle<N extends CommandName>(name: N, handler: Handler<N>): void {
    if (this.#handlers.has(name)) throw new Error(`two handlers for ${name}`)
    // The schema of this very command parses the input before the handler sees it.
    this.#handlers.set(name, handler as AnyHandler)
  }

  /** Puts something around every handler, inside the checks of sender, input and output. */
  surround(surround: Surround): void {
    this.#surround = surround
  }

  /** @throws when a command of the contract has no handler: a fault of the build, found at start */
  assertComplete(): void {
    const missing = commandNames.filter((name) => !this.#handlers.has(name))
    if (missing.length > 0) throw new Error(`no handler for ${missing.join(', ')}`)
  }

  /** Answers one message from a window. Never throws. */
  async dispatch(sender: Sender, name: unknown, input: unknown): Promise<Result<unknown>> {
    const mayPass = typeof name === 'string' && this.lock.allowed.has(name)
    if (this.lock.isClosed() && !mayPass) {
      return { ok: false, error: new AppError('locked', 'The app is locked.').toValue() }
    }
    const result = await this.#answer(sender, name, input)
    if (mayPass) return result
    // What was asked before the app was locked is answered once it is open again.
    return this.lock.opened().then(() => result, failedWith)
  }

  async #answer(sender: Sender, name: unknown, input: unknown): Promise<Result<unknown>> {
    try {
      return { ok: true, value: await this.#run(sender, name, input) }
    } catch (thrown) {
      const failure = toAppError(thrown)
      if (isCommand(name)) this.onFailure(name, failure)
      return failedWith(failure)
    }
  }

  async #run(sender: Sender, name: unknown, input: unknown): Promise<unknown> {
    if (!sender.isOwnMainFrame || sender.origin !== this.trustedOrigin) {
      throw new AppError('forbidden-sender', 'This page may not ask.')
    }
    const handler = typeof name === 'string' ? this.#handlers.get(name) : undefined
    if (handler === undefined) throw new AppError('unknown-command', 'There is no such command.')
    const { input: inputSchema, output: outputSchema } = commands[name as CommandName]
    const parsed = inputSchema.safeParse(input)
    if (!parsed.success) {
      const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))]
      throw new AppError('bad-input', 'The input was refused.', { fields })
    }
    const run = async (): Promise<unknown> => await handler(parsed.data)
    const output = await this.#surround(name as CommandName, parsed.data, run)
    // Parsed on the way out too: fields that the contract does not name stay here.
    return isParsed(outputSchema, output) ? output : outputSchema.parse(output)
  }
}

function isCommand(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(commands, name)
}

function failedWith(thrown: unknown): Result<unknown> {
  return { ok: false, error: toAppError(thrown).toValue() }
}
