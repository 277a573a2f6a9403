import { describe, expect, it } from 'vitest'
import { applyClientPatch, type PatchedField } from '../../../../src/sandbox/clients/client-patch'
import type { StoredClient } from '../../../../src/sandbox/store/clients'

const client: StoredClient = {
  clientId: 'an-id',
  clientName: 'Before',
  appType: 'web',
  createdByType: 'user',
  createdAt: '2026-01-01T00:00:00.000000Z',
  updatedAt: '2026-01-01T00:00:00.000000Z',
}

const FIELDS: PatchedField[] = ['clientName', 'description', 'allowedScopes', 'publicKeys']

const patchClient = (before: StoredClient, body: unknown) => applyClientPatch(before, body, FIELDS)

describe('a patch of a client', () => {
  it('applies its operations one after the other, to a copy', () => {
    const before = structuredClone(client)
    const patched = patchClient(client, [
      { op: 'add', path: '/description', value: 'First' },
      { op: 'replace', path: '/description', value: 'Second' },
      { op: 'add', path: '/clientName', value: 'After' },
      { op: 'add', path: '/allowedScopes', value: ['a', 'b'] },
    ])
    expect(patched).toEqual({
      ...client,
      clientName: 'After',
      description: 'Second',
      allowedScopes: ['a', 'b'],
    })
    expect(client).toEqual(before)
  })

  it('removes what is there', () => {
    const patched = patchClient({ ...client, description: 'Gone', allowedScopes: ['a'] }, [
      { op: 'remove', path: '/description' },
      { op: 'remove', path: '/allowedScopes' },
    ])
    expect(patched).toEqual({ ...client, description: undefined, allowedScopes: undefined })
  })

  it('takes keys as such and as the text of their JSON', () => {
    const key = { kid: 'one', kty: 'RSA', alg: 'RS256', use: 'sig', n: 'n', e: 'AQAB' }
    for (const value of [[key], [JSON.stringify(key)]]) {
      const patched = patchClient(client, [{ op: 'add', path: '/publicKeys', value }])
      expect(patched.publicKeys).toEqual([key])
    }
    expect(() =>
      patchClient(client, [{ op: 'add', path: '/publicKeys', value: ['no key'] }]),
    ).toThrow('Operation 0: ')
    expect(() =>
      patchClient(client, [{ op: 'add', path: '/publicKeys', value: [{ ...key, d: 'd' }] }]),
    ).toThrow('publicKeys must not hold private keys.')
  })

  it.each([
    [[{ op: 'remove', path: '/description' }], 'Operation 0: there is no description to remove.'],
    [[{ op: 'remove', path: '/clientName' }], 'Operation 0: clientName cannot be removed.'],
    [[{ op: 'add', path: '/description', value: 5 }], 'Operation 0: description must be a string.'],
    [
      [
        { op: 'add', path: '/description', value: 'x' },
        { op: 'replace', path: '/clientName', value: 'x'.repeat(256) },
      ],
      'Operation 1: clientName must have at most 255 characters.',
    ],
    [[{ op: 'replace', path: '/clientName' }], 'Operation 0: clientName must be a string.'],
  ])('is refused with a reason: %j', (patch, detail) => {
    expect(() => patchClient(client, patch)).toThrow(
      expect.objectContaining({ status: 400, detail }) as Error,
    )
  })

  it.each([
    [[]],
    [null],
    [{ op: 'add', path: '/clientName', value: 'x' }],
    [[{ op: 'test', path: '/clientName', value: 'x' }]],
    [[{ op: 'add', path: '/clientId', value: 'x' }]],
    [[{ op: 'add', path: '/allowedScopes/0', value: 'x' }]],
    [[{ op: 'add', path: '/redirectUris', value: ['https://a.example/'] }]],
    [[{ op: 'add', path: '/clientName', value: 'x', from: '/description' }]],
  ])('is refused as malformed: %j', (patch) => {
    expect(() => patchClient(client, patch)).toThrow('The body must be a JSON Patch')
  })
})
