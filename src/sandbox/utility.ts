/** The sandbox as an Electron utility process: starts at once, reports, stops when told. */
import { parseArgs } from 'node:util'
import { sandboxCommandSchema, type SandboxMessage } from '../shared/model/sandbox'
import { startSandbox } from './index'

/** The part of Electron's `process.parentPort` that is used here. */
interface ParentPort {
  postMessage: (message: SandboxMessage) => void
  on: (event: 'message', listener: (event: { data: unknown }) => void) => void
}

const { parentPort } = process as unknown as { parentPort: ParentPort }

try {
  const { values } = parseArgs({ options: { 'data-dir': { type: 'string' } } })
  const sandbox = await startSandbox({ dataDir: values['data-dir'] })
  parentPort.on('message', ({ data }) => {
    if (!sandboxCommandSchema.safeParse(data).success) return
    void sandbox.close().then(() => process.exit(0))
  })
  parentPort.postMessage({ type: 'ready', ready: sandbox.ready })
} catch (error) {
  parentPort.postMessage({
    type: 'failed',
    message: error instanceof Error ? error.message : 'The sandbox did not start.',
  })
  // A utility process does not end by itself.
  process.exit(1)
}
