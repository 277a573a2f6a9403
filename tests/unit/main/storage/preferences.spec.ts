import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../src/main/storage/database'
import { Preferences } from '../../../../src/main/storage/preferences'

describe('preferences', () => {
  it('come back as they were saved, the last of each name', () => {
    const preferences = new Preferences(openDatabase(':memory:'))
    preferences.save('columns', ['name'])
    preferences.save('columns', { order: ['name', 'created'], wide: true })
    preferences.save('rotation', null)
    expect(preferences.all()).toEqual({
      columns: { order: ['name', 'created'], wide: true },
      rotation: null,
    })
  })

  it('leave out what cannot be read', () => {
    const database = openDatabase(':memory:')
    const preferences = new Preferences(database)
    preferences.save('good', 1)
    database.prepare('INSERT INTO preferences VALUES (?, ?)').run('bad', '{"half')
    expect(preferences.all()).toEqual({ good: 1 })
  })

  it('cannot reach the prototype of what they come back in', () => {
    const preferences = new Preferences(openDatabase(':memory:'))
    preferences.save('__proto__', { polluted: true })
    expect(Reflect.get(preferences.all(), 'polluted')).toBeUndefined()
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
