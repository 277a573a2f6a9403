import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type AccessDraft,
  accessDraft,
  readAccess,
} from '../../../../../src/renderer/features/access/access-draft'
import type { Way } from '../../../../../src/renderer/features/access/ways'
import type { AccessMethod } from '../../../../../src/shared/model/tenant-access'
import { useBrowserGlobals } from '../../support/browser'
import { sampleReach } from './sample-reach'

const value = randomBytes(12).toString('hex')

function wayBy(method: AccessMethod, oauthClientId?: string): Way {
  const client = oauthClientId === undefined ? {} : { oauthClientId }
  return { value: method, method, name: method, help: method, ...client }
}

function typed(part: Partial<AccessDraft>): AccessDraft {
  return { ...accessDraft(undefined), ...part }
}

describe('accessDraft', () => {
  it('starts with the app’s own client ID for the browser, and nothing else', () => {
    expect(accessDraft(undefined)).toEqual({
      clientId: '',
      clientSecret: '',
      apiKey: '',
      browserClientId: 'sao-desk',
    })
  })

  it('starts with the client by which the tenant is reached already', () => {
    const byBrowser = sampleReach('t', { method: 'browser', oauthClientId: 'desk-app' })
    expect(accessDraft(byBrowser)).toMatchObject({ clientId: '', browserClientId: 'desk-app' })
    const bySecret = sampleReach('t', { method: 'client-secret', oauthClientId: 'loader' })
    expect(accessDraft(bySecret)).toMatchObject({ clientId: 'loader', browserClientId: 'sao-desk' })
  })
})

describe('readAccess', () => {
  useBrowserGlobals()

  it.each([
    [wayBy('connection'), {}, { method: 'connection' }],
    [wayBy('kept-secret', 'loader'), {}, { method: 'kept-secret', oauthClientId: 'loader' }],
    [
      wayBy('client-secret'),
      { clientId: ' loader ', clientSecret: ` ${value}\n` },
      { method: 'client-secret', oauthClientId: 'loader', clientSecret: value },
    ],
    [wayBy('api-key'), { apiKey: value }, { method: 'api-key', apiKey: value }],
    [wayBy('browser'), {}, { method: 'browser', oauthClientId: 'sao-desk' }],
  ])('gives what the way needs, and nothing typed for another', (way, part, access) => {
    const other = { clientSecret: value, apiKey: value, clientId: 'other', ...part }
    expect(readAccess(way, typed(other))).toEqual({ access })
  })

  it('says what is missing, field by field', () => {
    expect(readAccess(wayBy('client-secret'), typed({ clientId: ' ' }))).toEqual({
      errors: { clientId: 'Client ID is needed.', clientSecret: 'Client secret is needed.' },
    })
    expect(readAccess(wayBy('api-key'), typed({}))).toEqual({
      errors: { apiKey: 'API key is needed.' },
    })
  })

  it('says what is too long', () => {
    expect(readAccess(wayBy('browser'), typed({ browserClientId: 'x'.repeat(256) }))).toEqual({
      errors: { browserClientId: 'OAuth client ID is too long.' },
    })
  })
})
