import { describe, expect, it } from 'vitest'
import { parseCommandLine, UsageError } from '../../../src/sandbox/cli-options'

describe('the command line of the sandbox', () => {
  it('reads every option', () => {
    const args =
      '--port 4400 --clients 10000 --tenants 40 --tenant-clients 500 --data-dir ./data ' +
      '--rate-scale 0.5 --no-region-clients --faults'
    expect(parseCommandLine(args.split(' '))).toEqual({
      port: 4400,
      clients: 10_000,
      tenants: 40,
      tenantClients: 500,
      dataDir: './data',
      rateScale: 0.5,
      regionClients: false,
      faultRoutes: true,
    })
  })

  it('needs none', () => {
    expect(Object.values(parseCommandLine([]))).toEqual(Array(8).fill(undefined))
    expect(parseCommandLine(['--port', '1', '--help'])).toBe('help')
  })

  it.each([
    [['--port', '65536'], '--port takes a whole number up to 65535, not "65536".'],
    [['--port', '-1'], 'argument is ambiguous'],
    [['--port=-1'], '--port takes a whole number'],
    [['--clients', '1e3'], '--clients takes a whole number'],
    [['--tenants', '1.5'], '--tenants takes a whole number'],
    [['--tenant-clients', '-'], '--tenant-clients takes a whole number'],
    [['--rate-scale', '0'], '--rate-scale takes a number above 0, not "0".'],
    [['--rate-scale', 'fast'], '--rate-scale takes a number above 0'],
    [['--port'], 'argument missing'],
    [['--verbose'], "Unknown option '--verbose'"],
    [['4400'], 'Unexpected argument'],
  ])('refuses %j', (args, message) => {
    expect(() => parseCommandLine(args)).toThrow(UsageError)
    expect(() => parseCommandLine(args)).toThrow(message)
  })
})
