import type { ElectronApplication } from '@playwright/test'

/**
 * Makes `evaluate` of an app wait a turn of the main process before it calls the function.
 *
 * The inspector of V8 holds the promise of an answer weakly. That of a function which answers at once has
 * nothing else that holds it until the microtasks run, which in Electron's main process is later: a garbage
 * collection in between takes it, and the call fails though the function ran. A promise that a turn of the
 * event loop settles is held until then, and its microtasks run right after.
 */
export function holdAnswers(electron: ElectronApplication): void {
  const evaluate = electron.evaluate.bind(electron)
  const held = (pageFunction: unknown, arg?: unknown): Promise<unknown> =>
    evaluate(
      async (modules, call) => {
        await new Promise((resolve) => setImmediate(resolve))
        const { runInThisContext } = process.getBuiltinModule('vm')
        const run = runInThisContext(`(${call.source})`) as (...given: unknown[]) => unknown
        return run(modules, call.arg)
      },
      { source: String(pageFunction), arg },
    )
  electron.evaluate = held as typeof electron.evaluate
}
