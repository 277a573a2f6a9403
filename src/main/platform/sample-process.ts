import { utilityProcess, type UtilityProcess } from 'electron'
import { sandboxMessageSchema } from '../../shared/model/sandbox'
import type { Endpoint } from '../identity/endpoint'

/** How long the sample organization may take to start. */
const START_TIMEOUT_MS = 30_000

/** The sample organization's own process. Started when first asked for, started again after it ended. */
export class SampleProcess {
  #running: { process: UtilityProcess; endpoint: Promise<Endpoint> } | undefined

  /**
   * @param entry the stand-in's built module
   * @param dataFolder where its data lives over restarts
   */
  constructor(
    private readonly entry: string,
    private readonly dataFolder: string,
  ) {}

  /** Gives the address once it answers. Joins a start that is under way. */
  readonly start = (): Promise<Endpoint> => {
    this.#running ??= this.#launch()
    return this.#running.endpoint
  }

  /** Ends the process, if it runs. */
  stop(): void {
    this.#running?.process.postMessage({ type: 'stop' })
    this.#running = undefined
  }

  #launch(): { process: UtilityProcess; endpoint: Promise<Endpoint> } {
    const child = utilityProcess.fork(this.entry, ['--data-dir', this.dataFolder], {
      serviceName: 'Sample organization',
      stdio: 'ignore',
    })
    const forget = (): void => {
      if (this.#running?.process === child) this.#running = undefined
    }
    const endpoint = new Promise<Endpoint>((resolve, reject) => {
      const fail = (reason: string): void => {
        forget()
        reject(new Error(reason))
      }
      const timer = setTimeout(() => {
        child.kill()
        fail('It did not start in time.')
      }, START_TIMEOUT_MS)
      child.once('exit', (code) => {
        clearTimeout(timer)
        fail(`It ended with code ${code}.`)
      })
      child.once('message', (message: unknown) => {
        clearTimeout(timer)
        const parsed = sandboxMessageSchema.safeParse(message)
        if (!parsed.success) fail('It said something unknown.')
        else if (parsed.data.type === 'failed') fail(parsed.data.message)
        else {
          const { url, issuer } = parsed.data.ready.organization
          resolve({ baseUrl: url, issuer })
        }
      })
    })
    return { process: child, endpoint }
  }
}
