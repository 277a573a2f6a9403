import { describe, expect, it } from 'vitest'
import { OneTimeSecrets } from '../../../../src/main/vault/one-time-secrets'
import { newSecret } from '../../../support/main/secrets'

const gone = expect.objectContaining({ code: 'secret-gone' }) as Error

describe('OneTimeSecrets', () => {
  it('gives a value by its handle, as often as it is asked for', () => {
    const secrets = new OneTimeSecrets()
    const handle = secrets.hold(newSecret('connection', 'made-up')).handle
    expect(secrets.get(handle).value).toBe('made-up')
    expect(secrets.get(handle).value).toBe('made-up')
  })

  it('gives each value a handle of its own that tells nothing of it', () => {
    const secrets = new OneTimeSecrets()
    const handles = Array.from(
      { length: 20 },
      () => secrets.hold(newSecret('connection', 'made-up')).handle,
    )
    expect(new Set(handles).size).toBe(20)
    expect(handles.join()).not.toContain('made-up')
  })

  it('has it no more once acknowledged', () => {
    const secrets = new OneTimeSecrets()
    const [done, other] = [
      secrets.hold(newSecret('connection', 'one')).handle,
      secrets.hold(newSecret('connection', 'two')).handle,
    ]
    secrets.acknowledge(done)
    secrets.acknowledge(done)
    expect(() => secrets.get(done)).toThrow(gone)
    expect(secrets.get(other).value).toBe('two')
  })

  it.each(['', 'toString', '__proto__', '00000000-0000-4000-8000-000000000000'])(
    'knows nothing by the handle %j',
    (handle) => {
      expect(() => new OneTimeSecrets().get(handle)).toThrow(gone)
    },
  )

  it('drops what belongs to a connection that is signed out, and nothing else', () => {
    const secrets = new OneTimeSecrets()
    const mine = secrets.hold(newSecret('mine', 'one')).handle
    const other = secrets.hold(newSecret('other', 'two')).handle
    secrets.dropAllOf('mine')
    expect(() => secrets.get(mine)).toThrow(gone)
    expect(secrets.get(other).value).toBe('two')
  })
})

describe('secrets whose page went', () => {
  it('are offered until they are acknowledged, and those held since are not', () => {
    const secrets = new OneTimeSecrets()
    const { handle } = secrets.hold(newSecret('connection', 'one'))
    expect(secrets.stranded()).toEqual([])
    secrets.strand()
    secrets.hold(newSecret('connection', 'two'))
    expect(secrets.stranded()).toEqual([{ handle, secret: secrets.get(handle) }])
    secrets.acknowledge(handle)
    expect(secrets.stranded()).toEqual([])
  })

  it('are gone with their connection', () => {
    const secrets = new OneTimeSecrets()
    secrets.hold(newSecret('connection', 'one'))
    secrets.strand()
    secrets.dropAllOf('connection')
    expect(secrets.stranded()).toEqual([])
  })

  it('that belong to no client yet are dropped: nobody could use them', () => {
    const secrets = new OneTimeSecrets()
    const { handle } = secrets.hold({ ...newSecret('connection', 'key'), clientId: '' })
    secrets.strand()
    expect(secrets.stranded()).toEqual([])
    expect(() => secrets.get(handle)).toThrow(gone)
  })
})
