import { randomBytes } from 'node:crypto'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { AppError, toAppError } from '../../../../src/shared/errors'
import { faultFactsOf } from '../../../../src/main/log/fault-facts'

const secret = randomBytes(24).toString('base64url')

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (thrown) {
    return thrown
  }
  throw new Error('it did not fail')
}

describe('faultFactsOf', () => {
  it('tells kind and place of an error, and never its message', () => {
    const facts = faultFactsOf(new TypeError(`cannot read ${secret}`))
    expect(facts).toMatchObject({ kind: 'TypeError' })
    expect(JSON.stringify(facts)).not.toContain(secret)
  })

  it('looks through an internal failure at what caused it', () => {
    const cause = Object.assign(new RangeError(secret), { code: 'ENOSPC' })
    expect(faultFactsOf(toAppError(cause))).toMatchObject({ kind: 'RangeError', code: 'ENOSPC' })
  })

  it('names the codes of the app, the system and SQLite', () => {
    const database = new DatabaseSync(':memory:')
    expect(faultFactsOf(thrownBy(() => database.exec('SELECT nothing')))).toMatchObject({
      code: 'SQLITE_ERROR',
    })
    expect(faultFactsOf(new AppError('conflict', secret))).toMatchObject({
      kind: 'AppError',
      code: 'conflict',
    })
  })

  it.each([
    [secret, { kind: 'other' }],
    [{ code: secret }, { kind: 'other', code: 'other' }],
    [undefined, { kind: 'other' }],
    [null, { kind: 'other' }],
  ])('takes nothing from what is no error of a known kind', (thrown, facts) => {
    expect(faultFactsOf(thrown)).toEqual(facts)
  })

  it('takes no name that was given to an error', () => {
    const renamed = Object.assign(new Error(secret), { name: secret, stack: secret })
    expect(faultFactsOf(renamed)).toEqual({ kind: 'other' })
  })
})
