import { describe, expect, it } from 'vitest'
import { AppError, appErrorSchema, ERROR_CODES, toAppError } from '../../../src/shared/errors'

describe('error codes', () => {
  it('lists every code once', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length)
  })

  it.each(ERROR_CODES)('carries %s across IPC', (code) => {
    expect(appErrorSchema.parse(new AppError(code, 'text').toValue()).code).toBe(code)
  })
})

describe('AppError.toValue', () => {
  it('leaves the cause and the stack behind', () => {
    const error = new AppError('offline', 'text', { host: 'h' }, { cause: new Error('inner') })
    expect(error.toValue()).toEqual({ code: 'offline', message: 'text', details: { host: 'h' } })
  })
})

describe('toAppError', () => {
  it('passes an error of ours on as it is', () => {
    const error = new AppError('conflict', 'text')
    expect(toAppError(error)).toBe(error)
  })

  it.each([new Error('/home/someone/file: EACCES'), 'a string', undefined, { odd: true }])(
    'makes anything else internal, without its words (%o)',
    (thrown) => {
      const error = toAppError(thrown)
      expect(error.toValue()).toEqual({
        code: 'internal',
        message: 'Something failed inside the app.',
      })
      expect(error.cause).toBe(thrown)
    },
  )
})
