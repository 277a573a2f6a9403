import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CLIPBOARD_CLEAR_DELAY_MS } from '../../../../src/main/vault/protected-clipboard'
import { startApp } from '../../../support/main/app'
import { newSecret } from '../../../support/main/secrets'

function appWithSecret() {
  const app = startApp()
  const { handle } = app.services.secrets.hold(newSecret(randomUUID(), 'made-up'))
  return { app, handle }
}

describe('secrets', () => {
  it('are copied without their value passing through the window', async () => {
    const { app, handle } = appWithSecret()
    const before = Date.now()
    const state = await app.get('secrets.copy', { handle })
    expect(state.clearsAt).toBeGreaterThanOrEqual(before + CLIPBOARD_CLEAR_DELAY_MS)
    expect(app.clipboard.text).toBe('made-up')
    expect(JSON.stringify(app.events)).not.toContain('made-up')
    await app.get('clipboard.clearNow', undefined)
    expect(app.clipboard.text).toBe('')
    expect(app.events.at(-1)).toEqual({ name: 'clipboard.changed', payload: { clearsAt: null } })
  })

  it('are given when the person asks to see them', async () => {
    const { app, handle } = appWithSecret()
    expect(await app.get('secrets.reveal', { handle })).toEqual({ value: 'made-up' })
  })

  it('are gone once the person is done with them', async () => {
    const { app, handle } = appWithSecret()
    await app.get('secrets.acknowledge', { handle })
    for (const name of ['secrets.copy', 'secrets.reveal'] as const) {
      expect(await app.ask(name, { handle })).toMatchObject({ error: { code: 'secret-gone' } })
    }
  })
})

describe('clipboard.copyText', () => {
  it('copies what is no secret, for as long as it stays', async () => {
    const { app } = appWithSecret()
    await app.get('clipboard.copyText', { text: 'a client ID' })
    expect(app.clipboard.text).toBe('a client ID')
    expect(app.clipboard.kinds).toEqual(['plain'])
  })

  it('says that the clipboard refuses', async () => {
    const { app } = appWithSecret()
    app.clipboard.isBroken = true
    const result = await app.ask('clipboard.copyText', { text: 'a client ID' })
    expect(result).toMatchObject({ ok: false, error: { code: 'clipboard-failed' } })
  })
})
