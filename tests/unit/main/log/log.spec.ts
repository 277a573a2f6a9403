import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { logEvents, type LogEvent, type LogFields } from '../../../../src/main/log/events'
import { EventLog, type Log } from '../../../../src/main/log/log'
import { tagOf, traceIdOf, type Tag, type TraceId } from '../../../../src/main/log/safe-values'

function listening(): { log: EventLog; lines: string[] } {
  const lines: string[] = []
  const now = (): Date => new Date('2026-05-04T03:02:01.009Z')
  return { log: new EventLog([{ append: (line) => lines.push(line) }], now), lines }
}

describe('EventLog', () => {
  it('writes a line: time, level, event, fields', () => {
    const { log, lines } = listening()
    const trace = traceIdOf('0123456789abcdef0123456789abcdef') as TraceId
    log.write('request.answered', {
      method: 'GET',
      route: '/api/core/tenants',
      status: 200,
      ms: 31,
      trace,
    })
    log.write('process.gone', { process: 'window', reason: 'crashed', exitCode: -1 })
    expect(lines).toEqual([
      '2026-05-04T03:02:01.009Z info request.answered method=GET route=/api/core/tenants ' +
        'status=200 ms=31 trace=0123456789abcdef0123456789abcdef',
      '2026-05-04T03:02:01.009Z error process.gone process=window reason=crashed exitCode=-1',
    ])
  })

  it('leaves out what is not known', () => {
    const { log, lines } = listening()
    log.write('app.quit', { upSeconds: 4 })
    log.write('window.opened', {})
    expect(lines.map((line) => line.slice(25))).toEqual([
      'info app.quit upSeconds=4',
      'info window.opened',
    ])
  })

  it('writes nothing of a value that was forced past the types', () => {
    const { log, lines } = listening()
    const secret = randomBytes(24).toString('base64url')
    const forced = log as { write: (event: LogEvent, fields: unknown) => void }
    forced.write('session.changed', { session: secret, state: 'signed-in' })
    forced.write('window.opened', { note: secret })
    forced.write('fault', { kind: 'Error', message: secret })
    forced.write('request.answered', { method: secret, route: secret, status: secret, ms: secret })
    expect(lines.map((line) => line.split(' ')[2])).toEqual(Array(4).fill('log.refused'))
    expect(lines.join()).not.toContain(secret)
  })

  it('writes no text that somebody else chose, under any event and field', () => {
    const events = Object.keys(logEvents) as LogEvent[]
    fc.assert(
      fc.property(
        fc.constantFrom(...events),
        fc.string({ minLength: 9, maxLength: 60, unit: 'grapheme-ascii' }),
        (event, text) => {
          const { log, lines } = listening()
          const names = Object.keys(logEvents[event].fields.shape)
          const fields = Object.fromEntries(names.map((name) => [name, text]))
          log.write(event, fields)
          const isKnownWord = names.length === 0
          return isKnownWord || !lines.join().includes(text)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe("the log's types", () => {
  const { log } = listening()
  // Never run: the compiler is the test, and `npm run test:types` its runner.
  const refused = (token: string, secret: { value: string }, error: Error): void => {
    // @ts-expect-error a text is no event
    log.write(token, {})
    // @ts-expect-error no event has a field for a text
    log.write('window.opened', { note: token })
    // @ts-expect-error a token is not a trace ID
    log.write('request.answered', { method: 'GET', route: 'other', status: 1, ms: 1, trace: token })
    // @ts-expect-error an address is not a route
    log.write('request.answered', { method: 'GET', route: token, status: 200, ms: 1 })
    // @ts-expect-error an ID itself is not its tag
    log.write('session.changed', { session: token, state: 'signed-in' })
    // @ts-expect-error a secret in an object is still one
    log.write('session.changed', { session: secret, state: 'signed-in' })
    // @ts-expect-error an error is not logged, only what `faultFactsOf` tells of it
    log.write('fault', error)
    // @ts-expect-error nor is its message
    log.write('fault', { kind: error.name, message: error.message })
  }

  it('refuse texts, tokens, secrets and errors', () => {
    expect(refused).toBeTypeOf('function')
    expectTypeOf<string>().not.toExtend<Tag>()
    expectTypeOf<string>().not.toExtend<TraceId>()
    expectTypeOf<Parameters<Log['write']>[0]>().not.toExtend<'any text'>()
  })

  it('have no field of any event that takes a text', () => {
    type Values<E extends LogEvent> = E extends LogEvent ? LogFields<E>[keyof LogFields<E>] : never
    expectTypeOf<string>().not.toExtend<Values<LogEvent>>()
    expectTypeOf<unknown>().not.toExtend<Values<LogEvent>>()
    expectTypeOf(tagOf).returns.toExtend<Values<LogEvent>>()
  })
})
