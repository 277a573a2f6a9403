import { describe, expect, it } from 'vitest'
import type { OAuthClient } from '../../../../src/shared/model/client'
import { isAsExpected, toPatch } from '../../../../src/main/clients/edit-client'

function client(part: Partial<OAuthClient> = {}): OAuthClient {
  return {
    clientId: 'a1',
    clientName: 'Exports',
    appType: 'web',
    createdAt: '2026-01-01T00:00:00Z',
    ...part,
  }
}

describe('isAsExpected', () => {
  it('is true for what was in the form, spaces around it aside', () => {
    const current = client({ clientName: ' Exports ', description: 'Nightly ' })
    expect(isAsExpected(current, { clientName: 'Exports', description: 'Nightly' })).toBe(true)
  })

  it('takes no description for an empty one', () => {
    expect(isAsExpected(client(), { description: '' })).toBe(true)
  })

  it.each([
    ['the name', { clientName: 'Imports' }],
    ['the description', { description: 'Weekly' }],
    ['a scope more', { allowedScopes: ['a', 'b'] }],
    ['a scope less', { allowedScopes: [] }],
  ])('is false when %s changed meanwhile', (_what, expected) => {
    const current = client({ description: 'Nightly', allowedScopes: ['a'] })
    expect(isAsExpected(current, expected)).toBe(false)
  })

  it('does not look at what was not in the form, nor at the order of scopes', () => {
    const current = client({ description: 'Nightly', allowedScopes: ['a', 'b'] })
    expect(isAsExpected(current, { allowedScopes: ['b', 'a'] })).toBe(true)
  })
})

describe('toPatch', () => {
  it('is empty when nothing changes', () => {
    const current = client({
      clientName: 'Exports ',
      description: ' Nightly',
      allowedScopes: ['a'],
    })
    const changes = { clientName: 'Exports', description: 'Nightly', allowedScopes: ['a'] }
    expect(toPatch(current, changes)).toEqual([])
    expect(toPatch(client(), { description: '' })).toEqual([])
  })

  it('replaces what is there', () => {
    const current = client({ description: 'Nightly', allowedScopes: ['a'] })
    const changes = { clientName: 'Imports', description: 'Weekly', allowedScopes: [] }
    expect(toPatch(current, changes)).toEqual([
      { op: 'replace', path: '/clientName', value: 'Imports' },
      { op: 'replace', path: '/description', value: 'Weekly' },
      { op: 'replace', path: '/allowedScopes', value: [] },
    ])
  })

  it('adds what is not, and removes what ends up empty', () => {
    expect(toPatch(client(), { description: 'Nightly', allowedScopes: ['a'] })).toEqual([
      { op: 'add', path: '/description', value: 'Nightly' },
      { op: 'add', path: '/allowedScopes', value: ['a'] },
    ])
    expect(toPatch(client({ description: 'Nightly' }), { description: '' })).toEqual([
      { op: 'remove', path: '/description' },
    ])
  })
})
