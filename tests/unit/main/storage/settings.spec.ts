import { describe, expect, it } from 'vitest'
import type { AppError } from '../../../../src/shared/errors'
import { DEFAULT_SETTINGS } from '../../../../src/shared/model/settings'
import { SettingsStore } from '../../../../src/main/storage/settings'
import { MemoryFile } from '../../../support/main/memory-file'

function fileWith(fields: object): MemoryFile {
  return new MemoryFile(JSON.stringify(fields))
}

function fieldsIn(file: MemoryFile): unknown {
  return JSON.parse(file.text ?? 'null')
}

function thrownBy(action: () => unknown): AppError {
  try {
    action()
  } catch (thrown) {
    return thrown as AppError
  }
  throw new Error('nothing was thrown')
}

describe('settings', () => {
  it('are the defaults while there is no file, and make none', () => {
    const file = new MemoryFile()
    expect(new SettingsStore(file).state).toEqual({ settings: DEFAULT_SETTINGS, damaged: null })
    expect(file.text).toBeUndefined()
  })

  it('outlive a restart', () => {
    const file = new MemoryFile()
    const changed = new SettingsStore(file).change({ language: 'fr', clipboardSeconds: null })
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, language: 'fr', clipboardSeconds: null })
    expect(new SettingsStore(file).current).toEqual(changed)
  })

  it('take the default for a field that the file does not have', () => {
    const { state } = new SettingsStore(fileWith({ appearance: 'dark' }))
    expect(state.settings).toEqual({ ...DEFAULT_SETTINGS, appearance: 'dark' })
    expect(state.damaged).toBeNull()
  })

  it('leave what is not given as it is', () => {
    const store = new SettingsStore(fileWith({ appearance: 'dark' }))
    expect(store.change({ appearance: undefined, language: 'ja' }).appearance).toBe('dark')
  })

  it('keep the fields of a newer version', () => {
    const file = fileWith({ fromTheFuture: { deep: true } })
    new SettingsStore(file).change({ appearance: 'light' })
    expect(fieldsIn(file)).toMatchObject({ fromTheFuture: { deep: true }, appearance: 'light' })
  })

  it('tell listeners what holds now', () => {
    const store = new SettingsStore(new MemoryFile())
    const heard: string[] = []
    store.onChange(({ language }) => heard.push(language))
    store.change({ language: 'de' })
    expect(heard).toEqual(['de'])
  })
})

describe('a damaged file', () => {
  const damaged = {
    'of zeros': '\0'.repeat(400),
    empty: '',
    'cut off': '{"language":"de"',
    'of another kind': '[1]',
    null: 'null',
  }

  it.each(Object.entries(damaged))('%s is put aside as it is, and said', (_name, text) => {
    const file = new MemoryFile(text)
    const { state } = new SettingsStore(file)
    expect(state).toEqual({ settings: DEFAULT_SETTINGS, damaged: { setAsideAs: 'aside-1' } })
    expect(file.aside.get('aside-1')).toBe(text)
    expect(new SettingsStore(file).state.damaged).toBeNull()
  })

  it('that cannot be read at all is put aside too', () => {
    const file = fileWith({ language: 'de' })
    file.isReadable = false
    expect(new SettingsStore(file).state.damaged).toEqual({ setAsideAs: 'aside-1' })
  })

  it('keeps the fields that are sound, over the next start too', () => {
    const file = fileWith({ language: 'de', clipboardSeconds: 'soon', fromTheFuture: 1 })
    const { state } = new SettingsStore(file)
    expect(state.settings).toEqual({ ...DEFAULT_SETTINGS, language: 'de' })
    expect(state.damaged).toEqual({ setAsideAs: 'aside-1' })
    expect(fieldsIn(file)).toEqual({ language: 'de', fromTheFuture: 1 })
    expect(new SettingsStore(file).state).toEqual({ settings: state.settings, damaged: null })
  })

  it('is never overwritten while it cannot be put aside', () => {
    const file = new MemoryFile('not JSON')
    file.isWritable = false
    const store = new SettingsStore(file)
    expect(store.state.damaged).toEqual({ setAsideAs: null })
    expect(thrownBy(() => store.change({ language: 'de' })).code).toBe('settings-not-saved')
    expect(file.text).toBe('not JSON')

    file.isWritable = true
    store.change({ language: 'de' })
    expect(file.aside.get('aside-1')).toBe('not JSON')
    expect(store.state.damaged).toEqual({ setAsideAs: 'aside-1' })
  })
})

describe('a file that cannot be written', () => {
  it('keeps the old settings, and tells nobody of new ones', () => {
    const file = fileWith({ language: 'de' })
    const store = new SettingsStore(file)
    const heard: unknown[] = []
    store.onChange((settings) => heard.push(settings))
    file.isWritable = false
    expect(thrownBy(() => store.change({ language: 'fr' })).code).toBe('settings-not-saved')
    expect(store.current.language).toBe('de')
    expect(heard).toEqual([])
  })
})
