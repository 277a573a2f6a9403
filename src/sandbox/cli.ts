/** The sandbox as a server of its own. Standard output carries the one line of JSON and no more. */
import { parseCommandLine, USAGE, UsageError } from './cli-options'
import { startSandbox } from './index'

async function main(): Promise<void> {
  const options = parseCommandLine(process.argv.slice(2))
  if (options === 'help') {
    process.stdout.write(USAGE)
    return
  }
  const sandbox = await startSandbox(options)
  const stop = (): void => void sandbox.close()
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.stdout.write(`${JSON.stringify(sandbox.ready)}\n`)
}

try {
  await main()
} catch (error) {
  const message = error instanceof Error ? error.message : 'The sandbox did not start.'
  process.stderr.write(`${message}\n`)
  if (error instanceof UsageError) process.stderr.write('Use --help to see the options.\n')
  process.exitCode = error instanceof UsageError ? 2 : 1
}
