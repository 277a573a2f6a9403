import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { codePlaceOf, tagOf, traceIdOf, versionOf } from '../../../../src/main/log/safe-values'

/** What must never be let through: the forms that secrets and tokens have. */
const secrets = [
  randomBytes(32).toString('hex'),
  randomBytes(24).toString('base64url'),
  `${randomBytes(20).toString('base64url')}.${randomBytes(40).toString('base64url')}.x`,
  `Bearer ${randomBytes(16).toString('hex')}`,
]

describe('tagOf', () => {
  it('gives the same mark for the same thing, another for another, and never the thing', () => {
    const id = randomUUID()
    expect(tagOf(id)).toMatch(/^[0-9a-f]{8}$/)
    expect(tagOf(id)).toBe(tagOf(id))
    expect(tagOf(id)).not.toBe(tagOf(randomUUID()))
    expect(id).not.toContain(tagOf(id))
  })
})

describe('traceIdOf and versionOf', () => {
  it('take what they are for', () => {
    const trace = randomBytes(16).toString('hex')
    expect(traceIdOf(trace)).toBe(trace)
    expect(traceIdOf(randomUUID())).toBeDefined()
    expect(versionOf('45.4.1')).toBe('45.4.1')
    expect(versionOf('1.2.0-beta.3')).toBe('1.2.0-beta.3')
  })

  it.each([...secrets, '', 'a b', 'someone@example.org'])('take nothing of %j', (text) => {
    expect(traceIdOf(text)).toBeUndefined()
    expect(versionOf(text)).toBeUndefined()
  })

  it('take what is missing for missing', () => {
    expect(traceIdOf(null)).toBeUndefined()
    expect(versionOf(undefined)).toBeUndefined()
  })
})

describe('codePlaceOf', () => {
  const thrownWith = (message: string, ...frames: string[]): Error => {
    const error = new Error(message)
    error.stack = [`Error: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n')
    return error
  }

  it('names file, line and column of the first frame outside of Node, without its folder', () => {
    const error = thrownWith(
      'no',
      'readFileSync (node:fs:441:20)',
      'open (file:///home/jane/app/out/main/index.js:120:7)',
      'file:///home/jane/app/out/main/index.js:5:1',
    )
    expect(codePlaceOf(error)).toBe('index.js:120:7')
  })

  it('takes nothing from the message, whatever it looks like', () => {
    const lines = `no\n    at secret.js:1:1 is not a frame\n${secrets.join('\n')}`
    const error = new Error(lines)
    error.stack = `Error: ${secrets.join('\n')}`
    expect(codePlaceOf(error)).toBeUndefined()
  })

  it.each([[undefined], ['text'], [thrownWith('no', '<anonymous>')]])(
    'finds none in %j',
    (thrown) => {
      expect(codePlaceOf(thrown)).toBeUndefined()
    },
  )
})
