import { expect, it } from 'vitest'
import { z } from 'zod'
import { isParsed, parseOnce } from '../../../src/main/parsed-once'

const pair = z.object({ name: z.string(), size: z.number() })
const alike = z.object({ name: z.string(), size: z.number() })

it('knows what a schema gave', () => {
  const parsed = parseOnce(pair, { name: 'a', size: 1, more: true })
  expect(parsed).toEqual({ name: 'a', size: 1 })
  expect(isParsed(pair, parsed)).toBe(true)
  expect(isParsed(pair.nullable(), parsed)).toBe(true)
})

it('takes nothing else for it', () => {
  const parsed = parseOnce(pair, { name: 'a', size: 1 })
  expect(isParsed(alike, parsed)).toBe(false)
  expect(isParsed(alike.nullable(), parsed)).toBe(false)
  expect(isParsed(pair.optional(), parsed)).toBe(false)
  expect(isParsed(pair, { ...parsed })).toBe(false)
  for (const value of [null, undefined, 1, 'a']) expect(isParsed(pair, value)).toBe(false)
})

it('refuses what the schema refuses', () => {
  expect(() => parseOnce(pair, { name: 'a' })).toThrow(z.ZodError)
})
