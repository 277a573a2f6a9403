import { expect, it } from 'vitest'
import {
  addScopes,
  SUGGESTED_SCOPES,
} from '../../../../../src/renderer/features/client-actions/scopes'

it('takes one or several, each once', () => {
  expect(addScopes(['a'], ' b\n a  tenants:create ')).toEqual({
    scopes: ['a', 'b', 'tenants:create'],
  })
  expect(addScopes(['a'], '   ')).toEqual({ scopes: ['a'] })
})

it.each(['"quoted"', 'back\\slash', 'größe', 'x'.repeat(256)])('names what is none: %s', (bad) => {
  expect(addScopes(['a'], `fine ${bad}`)).toEqual({ bad })
})

it('suggests scopes only', () => {
  expect(addScopes([], SUGGESTED_SCOPES.join(' '))).toEqual({ scopes: [...SUGGESTED_SCOPES] })
})
