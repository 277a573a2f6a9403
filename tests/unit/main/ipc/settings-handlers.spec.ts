import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../src/shared/model/settings'
import { SettingsStore } from '../../../../src/main/storage/settings'
import { startApp } from '../../../support/main/app'
import { MemoryFile } from '../../../support/main/memory-file'

describe('settings', () => {
  it('are read, changed and announced', async () => {
    const app = startApp()
    expect(await app.get('settings.read', undefined)).toEqual({
      settings: DEFAULT_SETTINGS,
      damaged: null,
    })
    const changed = await app.get('settings.change', { appearance: 'dark' })
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, appearance: 'dark' })
    expect(app.events).toEqual([{ name: 'settings.changed', payload: changed }])
  })

  it.each([{ language: 'nl' }, { clipboardSeconds: 9 }, { unknown: true }, []])(
    'refuse %j',
    async (change) => {
      const result = await startApp().ask('settings.change', change as never)
      expect(result).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    },
  )

  it('say when they could not be saved', async () => {
    const file = new MemoryFile()
    file.isWritable = false
    const app = startApp({ settings: new SettingsStore(file) })
    const result = await app.ask('settings.change', { appearance: 'dark' })
    expect(result).toMatchObject({ ok: false, error: { code: 'settings-not-saved' } })
  })
})
