import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import { caught } from '../../support/main/caught'
import {
  browserConnection,
  createClient,
  OWNER,
  startAppByCredentials,
  startAppWith,
} from '../../support/main/sandbox-app'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

const TIMES = / ms=\d+/

describe('the log of a session', () => {
  it('tells requests, sign-in and keychain, and holds nothing that was sent or answered', async () => {
    const { app, connectionId } = await startAppByCredentials(sandbox, 'full')
    await app.get('clients.list', { connectionId, loadId: randomUUID() })
    await app.get('tenants.list', { connectionId })
    const { clientId, secret, hint } = await createClient(app, connectionId)
    const { value } = await app.get('secrets.reveal', { handle: secret.handle })
    await app.get('secrets.keep', { handle: secret.handle })
    await app.get('secrets.create', { connectionId, clientId })
    await app.get('secrets.remove', { connectionId, clientId, hint })
    await app.get('clients.delete', { connectionId, clientId })
    await app.get('sessions.signOut', { connectionId })

    const lines = app.lines.map((line) => line.slice(25).replace(TIMES, ''))
    expect(lines).toContain(
      'info request.answered method=GET route=/api/core/oauth-clients status=200',
    )
    expect(lines).toContain(
      'info request.answered method=POST route=/api/core/oauth-clients status=201',
    )
    expect(lines).toContain(
      'info request.answered method=DELETE route=/api/core/oauth-clients/*/client-secrets/* status=204',
    )
    expect(lines).toContain('info keychain.answered action=write answer=done')
    expect(lines.filter((line) => line.includes('session.changed'))).toEqual([
      expect.stringContaining('state=signed-in storage=keychain'),
      expect.stringContaining('state=signed-out'),
    ])
    const { url, issuer } = sandbox.ready.organization
    const { clientSecret } = sandbox.ready.credentials.full
    const outside = [value, clientSecret, clientId, connectionId, hint, url, issuer, 'Kestrel']
    for (const text of outside) expect(app.lines.join('\n')).not.toContain(text)
    expect(app.lines.join('\n')).not.toContain('route=other')
    expect(app.lines.join('\n')).not.toContain('log.refused')
  })

  it('tells the steps of a sign-in in the browser, and why one ended', async () => {
    const app = startAppWith(OWNER)
    const connection = browserConnection(sandbox)
    app.services.connections.add(connection)
    await app.get('sessions.signIn', { connectionId: connection.id })
    const events = app.lines.map((line) => line.split(' ').slice(2, 3).join())
    expect(events).toContain('sign-in.browser-asked')
    expect(events.indexOf('sign-in.returned')).toBeGreaterThan(
      events.indexOf('sign-in.browser-asked'),
    )
    expect(app.lines.join('\n')).not.toContain('route=other')

    const refusing = startAppWith({ ...OWNER, decision: 'cancel' })
    refusing.services.connections.add(connection)
    const failure = await caught(refusing.get('sessions.signIn', { connectionId: connection.id }))
    expect(failure.code).toBe('sign-in-denied')
    expect(refusing.lines.join('\n')).toMatch(
      /session.changed .*state=signed-out code=sign-in-denied/,
    )
    expect(refusing.lines.join('\n')).toContain(
      'command.refused command=sessions.signIn code=sign-in-denied',
    )
  })

  it('tells a refusal of the service by its status, not by its words', async () => {
    const { app, connectionId } = await startAppByCredentials(sandbox, 'readOnly')
    await caught(
      app.get('clients.create', { connectionId, clientName: 'Quarterly', description: '' }),
    )
    expect(app.lines.join('\n')).toMatch(
      /info command.refused command=clients.create code=forbidden status=403/,
    )
    expect(app.lines.join('\n')).not.toContain('Quarterly')
  })

  it('tells a request that nobody answered', async () => {
    const { app, connectionId } = await startAppByCredentials(sandbox, 'full', {
      fetch: (url, init) =>
        url.includes('/api/')
          ? Promise.reject(new Error('net::ERR_CONNECTION_REFUSED'))
          : fetch(url, init),
    })
    const failure = await caught(app.get('clients.list', { connectionId, loadId: randomUUID() }))
    expect(failure.code).toBe('offline')
    const lines = app.lines.map((line) => line.slice(25).replace(TIMES, ''))
    expect(lines).toContain(
      'warn request.unanswered method=GET route=/api/core/oauth-clients reason=not-sent',
    )
    expect(lines).toContain('info command.refused command=clients.list code=offline')
  })
})
