import { describe, expect, it, vi } from 'vitest'
import { prepareConnections } from '../../../src/main/start-up'
import { startApp } from '../../support/main/app'
import { connectionWith } from '../../support/main/connections'

describe('prepareConnections', () => {
  it('finds out about the session of every connection', async () => {
    const app = startApp()
    const connections = [connectionWith(), connectionWith()]
    for (const connection of connections) app.services.connections.add(connection)
    await prepareConnections(app.services, false)
    const sessions = await app.get('sessions.list', undefined)
    for (const { id } of connections) {
      expect(sessions).toContainEqual({ state: 'signed-out', connectionId: id })
    }
  })

  it('makes the sample organization’s connection and starts it only when asked to', async () => {
    const startSample = vi.fn(() => Promise.reject(new Error('no port')))
    const app = startApp({ startSample })
    await prepareConnections(app.services, false)
    expect(startSample).not.toHaveBeenCalled()
    expect(await app.get('connections.list', undefined)).toEqual([])
    await prepareConnections(app.services, true)
    expect(startSample).toHaveBeenCalledTimes(1)
    expect(await app.get('connections.list', undefined)).toMatchObject([{ kind: 'sample' }])
  })
})
