import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  diagnosticsText,
  type DiagnosticsParts,
} from '../../../../src/main/diagnostics/diagnostics'
import { openDatabase } from '../../../../src/main/storage/database'
import { startApp } from '../../../support/main/app'
import { DEFAULT_SETTINGS } from '../../../../src/shared/model/settings'
import { connectionWith } from '../../../support/main/connections'

const NOW = new Date('2026-05-04T03:02:01.009Z')
const kept = {
  connections: 2,
  sampleConnections: 1,
  signedIn: 0,
  expired: 0,
  tenantsReached: 0,
  recordedClients: 0,
  keptSecrets: 0,
  lists: 0,
  databaseKilobytes: 44,
  schema: 3,
  logLinesLost: 0,
}
const parts: DiagnosticsParts = {
  runtime: { packaged: true, system: 'linux', processor: 'x64', upSeconds: 5, memoryMegabytes: 90 },
  settings: DEFAULT_SETTINGS,
  kept,
  notices: ['database-newer'],
  log: ['2026-05-04T03:02:01.009Z info window.opened'],
}

describe('diagnosticsText', () => {
  it('is a text that a person can read', () => {
    const text = diagnosticsText(parts, NOW)
    expect(text).toMatch(/^SAO Desk diagnostics of 2026-05-04T03:02:01.009Z\n/)
    expect(text).toContain('\nRuntime\n  packaged           true\n  system             linux\n')
    expect(text).toContain('\nNotices\n  database-newer\n')
    expect(text).toContain('\n  2026-05-04T03:02:01.009Z info window.opened\n')
  })

  it('says where there is nothing to say', () => {
    expect(diagnosticsText({ ...parts, notices: [], log: [] }, NOW)).toMatch(
      /Notices\n {2}none\n\nLog, the newest line last\n {2}none\n$/,
    )
  })

  it('takes no text in any of its parts, even where a type was forced', () => {
    const secret = randomBytes(24).toString('base64url')
    for (const change of [
      { runtime: { ...parts.runtime, version: secret } },
      { runtime: { ...parts.runtime, note: secret } },
      { settings: { ...DEFAULT_SETTINGS, language: secret } },
      { kept: { ...kept, connections: secret } },
      { notices: [secret] },
    ]) {
      expect(() => diagnosticsText({ ...parts, ...change } as never, NOW)).toThrow()
    }
  })
})

describe('diagnostics.read', () => {
  it('counts what is kept and names none of it', async () => {
    const saved: string[] = []
    const database = openDatabase(':memory:')
    const app = startApp({ database })
    app.services.world.diagnostics.save = (text) => {
      saved.push(text)
      return Promise.resolve('here.txt')
    }
    const connection = connectionWith({
      name: 'Kestrel & Pine',
      baseUrl: 'https://kestrel.example',
    })
    app.services.connections.add(connection)
    app.services.connections.add(connectionWith({ kind: 'sample' }))
    await app.ask('clients.get', { connectionId: connection.id, clientId: 'client-of-kestrel' })
    const { text } = await app.get('diagnostics.read', undefined)
    expect(text).toMatch(/\n {2}connections +2\n {2}.*tenantsReached/s)
    expect(text).toMatch(/\n {2}sampleConnections +1\n/)
    expect(text).toContain('command.refused command=clients.get code=not-signed-in')
    for (const told of ['Kestrel', 'kestrel', connection.id]) expect(text).not.toContain(told)
    // What is saved is what was read, not what has become of it.
    await app.ask('clients.get', { connectionId: connection.id, clientId: 'another' })
    expect(await app.get('diagnostics.save', undefined)).toEqual({ file: 'here.txt' })
    expect(saved).toEqual([text])
  })

  it('is still given when the database cannot be asked', async () => {
    const database = openDatabase(':memory:')
    const app = startApp({ database })
    database.close()
    const { text } = await app.get('diagnostics.read', undefined)
    expect(text).toMatch(/\n {2}connections +0\n/)
  })
})
