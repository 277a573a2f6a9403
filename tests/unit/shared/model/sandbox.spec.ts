import { describe, expect, it } from 'vitest'
import { sandboxCommandSchema, sandboxMessageSchema } from '../../../../src/shared/model/sandbox'

describe('sandboxMessageSchema', () => {
  it.each([undefined, {}, { type: 'ready' }, { type: 'failed' }, { type: 'hello', message: '' }])(
    'refuses %o',
    (message) => {
      expect(sandboxMessageSchema.safeParse(message).success).toBe(false)
    },
  )

  it('takes the reason of a failed start', () => {
    const message = { type: 'failed', message: 'no port' }
    expect(sandboxMessageSchema.parse(message)).toEqual(message)
  })
})

describe('sandboxCommandSchema', () => {
  it('knows stop and nothing else', () => {
    expect(sandboxCommandSchema.safeParse({ type: 'stop' }).success).toBe(true)
    expect(sandboxCommandSchema.safeParse({ type: 'start' }).success).toBe(false)
  })
})
