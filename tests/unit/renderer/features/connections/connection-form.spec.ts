import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type ConnectionDraft,
  emptyDraft,
  readDraft,
} from '../../../../../src/renderer/features/connections/connection-form'

const filled: ConnectionDraft = {
  name: ' Acme ',
  baseUrl: ' https://console.qlikcloud.com/ ',
  issuer: 'https://login.example.com/realms/acme',
  oauthClientId: ' desk ',
  clientSecret: randomBytes(8).toString('hex'),
}

describe('emptyDraft', () => {
  it('starts at the Cloud Console', () => {
    expect(emptyDraft('client-credentials').baseUrl).toBe('https://console.qlikcloud.com')
    expect(emptyDraft('client-credentials').oauthClientId).toBe('')
  })
})

describe('readDraft', () => {
  it('gives a browser connection without a secret that was typed before', () => {
    expect(readDraft('browser', filled)).toEqual({
      connection: {
        method: 'browser',
        name: 'Acme',
        baseUrl: 'https://console.qlikcloud.com',
        issuer: 'https://login.example.com/realms/acme',
        oauthClientId: 'desk',
      },
    })
  })

  it('gives a connection by client credentials without an issuer', () => {
    const answer = readDraft('client-credentials', { ...filled, issuer: 'not asked for' })
    expect(answer).toHaveProperty('connection.clientSecret', filled.clientSecret)
    expect(answer).not.toHaveProperty('connection.issuer')
  })

  it('says what is missing, field by field', () => {
    const empty = { name: '', baseUrl: ' ', issuer: '', oauthClientId: '', clientSecret: '' }
    expect(readDraft('browser', empty)).toEqual({
      errors: {
        name: 'Name is needed.',
        baseUrl: 'Base URL is needed.',
        issuer: 'Issuer is needed.',
        oauthClientId: 'OAuth client ID is needed.',
      },
    })
    expect(readDraft('client-credentials', empty)).toEqual({
      errors: {
        name: 'Name is needed.',
        baseUrl: 'Base URL is needed.',
        oauthClientId: 'Client ID is needed.',
        clientSecret: 'Client secret is needed.',
      },
    })
  })

  it.each([
    ['console', 'This is not a web address. It starts with https.'],
    ['ftp://console.example.com', 'This is not a web address. It starts with https.'],
    ['http://console.example.com', 'Use https. Plain http is only allowed to this computer.'],
    ['https://user:pw@example.com', 'Leave user name and password out of the address.'],
  ])('refuses %s in words', (baseUrl, words) => {
    expect(readDraft('browser', { ...filled, baseUrl })).toEqual({ errors: { baseUrl: words } })
  })

  it('takes http to this computer', () => {
    const answer = readDraft('browser', { ...filled, baseUrl: 'http://127.0.0.1:4400' })
    expect(answer).toHaveProperty('connection.baseUrl', 'http://127.0.0.1:4400')
  })

  it('says what is too long', () => {
    expect(readDraft('browser', { ...filled, name: 'x'.repeat(101) })).toEqual({
      errors: { name: 'Name is too long.' },
    })
  })
})
