import { describe, expect, it } from 'vitest'
import {
  characterCount,
  CLIENT_DESCRIPTION_MAX_LENGTH,
  clientDescriptionSchema,
  CLIENT_NAME_MAX_LENGTH,
  clientNameSchema,
  oauthClientSchema,
} from '../../../../src/shared/model/client'

/** The first reason for which a text is refused, or undefined. */
function refusal(schema: typeof clientNameSchema, text: string): string | undefined {
  return schema.safeParse(text).error?.issues[0]?.message
}

describe('characterCount', () => {
  it('counts an emoji outside the basic plane as one', () => {
    expect(characterCount('a😀b')).toBe(3)
  })
})

describe('clientNameSchema', () => {
  it.each(['', ' ', '\t\n', '\u00a0\u3000'])('refuses the blank name %j', (name) => {
    expect(refusal(clientNameSchema, name)).toBe('empty')
  })

  it('takes off white space at both ends only', () => {
    expect(clientNameSchema.parse('  nightly  reload ')).toBe('nightly  reload')
  })

  it.each(['x', '😀'])('takes exactly the longest name made of %s', (character) => {
    const longest = character.repeat(CLIENT_NAME_MAX_LENGTH)
    expect(clientNameSchema.parse(longest)).toBe(longest)
  })

  it.each(['x', '😀'])('refuses one character more, made of %s', (character) => {
    const tooLong = character.repeat(CLIENT_NAME_MAX_LENGTH + 1)
    expect(refusal(clientNameSchema, tooLong)).toBe('too-long')
  })

  it('does not count the white space that it takes off', () => {
    const longest = 'x'.repeat(CLIENT_NAME_MAX_LENGTH)
    expect(clientNameSchema.parse(`  ${longest}  `)).toBe(longest)
  })

  it('refuses ten megabytes', () => {
    expect(refusal(clientNameSchema, 'x'.repeat(10_000_000))).toBe('too-long')
  })
})

describe('clientDescriptionSchema', () => {
  it('may be empty', () => {
    expect(clientDescriptionSchema.parse('  ')).toBe('')
  })

  it('ends where its limit says, counted in characters', () => {
    const longest = '😀'.repeat(CLIENT_DESCRIPTION_MAX_LENGTH)
    expect(clientDescriptionSchema.parse(longest)).toBe(longest)
    expect(refusal(clientDescriptionSchema, `${longest}x`)).toBe('too-long')
  })
})

describe('oauthClientSchema', () => {
  const least = {
    clientId: 'a',
    clientName: 'b',
    appType: 'web',
    createdAt: '2026-01-01T00:00:00Z',
  }

  it('keeps fields and values that nobody has heard of', () => {
    const client = {
      ...least,
      appType: 'hologram',
      futureField: { nested: [1] },
      clientSecrets: [{ hint: 'abc', futureField: true }],
    }
    expect(oauthClientSchema.parse(client)).toEqual(client)
  })

  it.each(['clientId', 'clientName', 'appType', 'createdAt'] as const)('needs %s', (field) => {
    expect(oauthClientSchema.safeParse({ ...least, [field]: undefined }).success).toBe(false)
  })
})
