import { parseArgs } from 'node:util'
import type { SandboxOptions } from './index'

export const USAGE = `Starts a stand-in Qlik Cloud on this computer and prints one line of JSON once it is ready.

Usage: npm run sandbox -- [options]

  --port PORT        port of the organization; tenants take the ports after it (default: free ports)
  --clients COUNT    generate this many OAuth clients instead of the sample ones
  --tenants COUNT    generate this many tenants instead of the sample ones
  --tenant-clients COUNT
                     generate this many OAuth clients over all tenants
  --data-dir FOLDER  keep data here (default: in memory)
  --rate-scale N     multiply the requests a minute that are let through (default: 1)
  --no-region-clients
                     have no API for region-level clients, as the real service
  --faults           let other programs ask for faults at /__sandbox/faults
  --help             show this text
`

/** The command line is not usable; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const MAX_PORT = 65_535

function wholeNumber(name: string, text: string | undefined, maximum: number): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > maximum) {
    throw new UsageError(`--${name} takes a whole number up to ${String(maximum)}, not "${text}".`)
  }
  return value
}

function positiveNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0) {
    throw new UsageError(`--${name} takes a number above 0, not "${text}".`)
  }
  return value
}

const MAX_CLIENTS = 1_000_000
const MAX_TENANTS = 1000

/**
 * Reads the command line.
 * @returns the options, or `help` when that was asked for
 * @throws UsageError
 */
export function parseCommandLine(args: string[]): SandboxOptions | 'help' {
  let values
  try {
    values = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        clients: { type: 'string' },
        tenants: { type: 'string' },
        'tenant-clients': { type: 'string' },
        'data-dir': { type: 'string' },
        'rate-scale': { type: 'string' },
        'no-region-clients': { type: 'boolean' },
        faults: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options are not usable.')
  }
  if (values.help === true) return 'help'
  return {
    port: wholeNumber('port', values.port, MAX_PORT),
    clients: wholeNumber('clients', values.clients, MAX_CLIENTS),
    tenants: wholeNumber('tenants', values.tenants, MAX_TENANTS),
    tenantClients: wholeNumber('tenant-clients', values['tenant-clients'], MAX_CLIENTS),
    dataDir: values['data-dir'],
    rateScale: positiveNumber('rate-scale', values['rate-scale']),
    regionClients: values['no-region-clients'] === true ? false : undefined,
    faultRoutes: values.faults,
  }
}
