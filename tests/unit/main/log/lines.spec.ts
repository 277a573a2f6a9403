import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { logFailure } from '../../../../src/main/log/command-lines'
import { EventLog } from '../../../../src/main/log/log'
import { loggedBrowser, sessionLine } from '../../../../src/main/log/sign-in-lines'
import { AppError, toAppError } from '../../../../src/shared/errors'

const secret = randomBytes(24).toString('base64url')

function listening(): { log: EventLog; lines: string[] } {
  const lines: string[] = []
  return { log: new EventLog([{ append: (line) => lines.push(line.slice(25)) }]), lines }
}

describe('logFailure', () => {
  it('logs an error with a code by that, its status and its trace ID', () => {
    const { log, lines } = listening()
    const traceId = randomBytes(16).toString('hex')
    const details = { status: 409, traceId, qlikDetail: secret, host: 'acme.example' }
    logFailure(log, 'clients.update', new AppError('conflict', secret, details))
    expect(lines).toEqual([
      `info command.refused command=clients.update code=conflict status=409 trace=${traceId}`,
    ])
  })

  it('logs what has no code as a fault: its kind and place', () => {
    const { log, lines } = listening()
    logFailure(log, 'clients.list', toAppError(new TypeError(secret)))
    expect(lines.join()).toMatch(/^error command.failed command=clients.list kind=TypeError/)
    expect(lines.join()).not.toContain(secret)
  })
})

describe('sessionLine', () => {
  it('tells state, place and reason; not who and where', () => {
    const { log, lines } = listening()
    const connectionId = randomUUID()
    const reason = new AppError('session-expired', secret).toValue()
    log.write('session.changed', sessionLine({ state: 'expired', connectionId, reason }))
    log.write(
      'session.changed',
      sessionLine({ state: 'signed-in', connectionId, account: secret, storage: 'memory' }),
    )
    expect(lines[0]).toMatch(/session=[0-9a-f]{8} state=expired code=session-expired$/)
    expect(lines[1]).toMatch(/session=[0-9a-f]{8} state=signed-in storage=memory$/)
    expect(lines.join()).not.toContain(secret)
  })
})

describe('loggedBrowser', () => {
  it('logs that the browser was asked, that it refused, and never the address', async () => {
    const { log, lines } = listening()
    const refusing = loggedBrowser(() => Promise.reject(new Error(secret)), log)
    await expect(refusing(`https://id.example/?state=${secret}`)).rejects.toThrow(secret)
    expect(lines).toEqual(['info sign-in.browser-asked', 'warn sign-in.browser-refused'])
  })
})
