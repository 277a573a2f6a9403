import { expect, it } from 'vitest'
import { conflictFields } from '../../../../../src/renderer/features/tenant-clients/edit-conflict'
import { useBrowserGlobals } from '../../support/browser'
import { sampleClient } from '../../support/samples'

useBrowserGlobals()

it('shows both versions of what was to change, in words', () => {
  const now = sampleClient('Theirs', {
    allowedScopes: ['b', 'a'],
    allowedAuthMethods: ['client_secret'],
    description: 'Left alone',
  })
  const changes = {
    clientName: 'Mine',
    allowedScopes: ['a', 'b'],
    allowedAuthMethods: ['private_key_jwt' as const],
    publicKeys: [{ kid: 'k1', kty: 'EC', alg: 'ES384', use: 'sig' }],
  }
  expect(conflictFields(now, changes)).toEqual([
    { label: 'Name', now: 'Theirs', yours: 'Mine' },
    { label: 'Scopes', now: 'a\nb', yours: 'a\nb' },
    { label: 'How it signs in', now: 'Client secret', yours: 'Private key (JWT)' },
    { label: 'Public keys', now: '', yours: 'k1' },
  ])
})
