import { describe, expect, it } from 'vitest'
import {
  clientStatus,
  oldestSecretMs,
} from '../../../../../src/renderer/features/clients/client-status'
import type { OAuthClient } from '../../../../../src/shared/model/client'
import { daysAgo, NOW_MS, sampleClient } from '../../support/samples'

function client(part: Partial<OAuthClient>): OAuthClient {
  return sampleClient('any', part).client
}
const old = [{ hint: 'a', createdAt: daysAgo(366) }]

describe('clientStatus', () => {
  it.each<[string, Partial<OAuthClient>, string]>([
    ['an ordinary client', {}, 'active'],
    ['published', { publishedAt: daysAgo(3) }, 'published'],
    ['without secrets', { clientSecrets: [] }, 'noSecrets'],
    ['with a secret of more than a year', { clientSecrets: old }, 'overdue'],
    [
      'with a secret of a year',
      { clientSecrets: [{ hint: 'a', createdAt: daysAgo(365) }] },
      'active',
    ],
    ['disabled, whatever else', { disableTag: 'abuse', clientSecrets: old }, 'disabled'],
    ['published and overdue', { publishedAt: daysAgo(3), clientSecrets: old }, 'overdue'],
    ['with secrets nobody told about', { clientSecrets: undefined }, 'active'],
    [
      'that signs with a key',
      { clientSecrets: [], allowedAuthMethods: ['private_key_jwt'] },
      'active',
    ],
    ['of a type without secrets', { clientSecrets: [], appType: 'spa' }, 'active'],
  ])('a client %s', (_, part, status) => {
    expect(clientStatus(client(part), NOW_MS)).toBe(status)
  })
})

describe('oldestSecretMs', () => {
  it('finds the oldest and passes over times that are none', () => {
    const clientSecrets = [
      { hint: 'a', createdAt: daysAgo(3) },
      { hint: 'b' },
      { hint: 'c', createdAt: 'yesterday' },
      { hint: 'd', createdAt: daysAgo(40) },
    ]
    expect(oldestSecretMs(client({ clientSecrets }))).toBe(Date.parse(daysAgo(40)))
  })

  it('does not know where no time is told', () => {
    expect(oldestSecretMs(client({ clientSecrets: [{ hint: 'b' }] }))).toBeUndefined()
  })
})
