import { describe, expect, it } from 'vitest'
import {
  baseUrlSchema,
  isAllowedBaseUrl,
  issuerSchema,
  newConnectionSchema,
} from '../../../../src/shared/model/connection'

const ALLOWED = [
  ['https://console.qlikcloud.com', 'https://console.qlikcloud.com'],
  ['HTTPS://Console.QlikCloud.COM', 'https://console.qlikcloud.com'],
  ['https://console.qlikcloud.com:8443', 'https://console.qlikcloud.com:8443'],
  ['https://console.qlikcloud.com/a/path?x=1#y', 'https://console.qlikcloud.com'],
  ['  https://console.qlikcloud.com  ', 'https://console.qlikcloud.com'],
  ['http://127.0.0.1:4400', 'http://127.0.0.1:4400'],
  ['http://localhost:4400/', 'http://localhost:4400'],
  ['http://LOCALHOST:4400', 'http://localhost:4400'],
  ['http://[::1]:1', 'http://[::1]:1'],
] as const

const INSECURE = [
  'http://console.qlikcloud.com',
  'http://192.168.1.20',
  'http://0.0.0.0:4400',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example',
  'http://localhost.',
  'http://[::ffff:10.0.0.1]',
  'http://localhost@evil.example',
  'https://user@console.qlikcloud.com',
  'https://user:word@console.qlikcloud.com',
  'http://user@127.0.0.1',
]

const NOT_WEB = [
  '',
  'console.qlikcloud.com',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,hello',
  'ftp://console.qlikcloud.com',
  'app://sao-desk/',
  '//console.qlikcloud.com',
  'https://',
]

describe('isAllowedBaseUrl', () => {
  it.each(ALLOWED)('lets %s be', (text) => {
    expect(isAllowedBaseUrl(text)).toBe(true)
  })

  it.each([...INSECURE, ...NOT_WEB])('refuses %j', (text) => {
    expect(isAllowedBaseUrl(text)).toBe(false)
  })
})

describe('baseUrlSchema', () => {
  it.each(ALLOWED)('reduces %s to its origin', (text, origin) => {
    expect(baseUrlSchema.parse(text)).toBe(origin)
  })

  it.each(INSECURE)('calls %s insecure', (text) => {
    expect(baseUrlSchema.safeParse(text).error?.issues[0]?.message).toBe('insecure-url')
  })

  it.each(NOT_WEB)('says that %j is no web address', (text) => {
    expect(baseUrlSchema.safeParse(text).error?.issues[0]?.message).toBe('not-a-url')
  })
})

describe('issuerSchema', () => {
  it.each(['https://id.example/realm', 'https://id.example/realm/', 'https://id.example'])(
    'keeps %s to the letter: issuers are compared exactly',
    (issuer) => {
      expect(issuerSchema.parse(` ${issuer} `)).toBe(issuer)
    },
  )

  it.each([...INSECURE, ...NOT_WEB])('refuses %j', (text) => {
    expect(issuerSchema.safeParse(text).success).toBe(false)
  })

  it.each(['https://id.example/?tenant=1', 'https://id.example/#part'])(
    'refuses %s: an issuer has no query and no fragment',
    (text) => {
      expect(issuerSchema.safeParse(text).error?.issues[0]?.message).toBe('not-a-url')
    },
  )
})

describe('newConnectionSchema', () => {
  const byBrowser = {
    method: 'browser',
    name: ' Acme ',
    baseUrl: 'https://console.qlikcloud.com/',
    issuer: 'https://id.example/realm',
    oauthClientId: 'sao-desk',
  }
  const byCredentials = { ...byBrowser, method: 'client-credentials', clientSecret: ' value ' }

  it('trims what a person typed or pasted', () => {
    expect(newConnectionSchema.parse(byCredentials)).toEqual({
      method: 'client-credentials',
      name: 'Acme',
      baseUrl: 'https://console.qlikcloud.com',
      oauthClientId: 'sao-desk',
      clientSecret: 'value',
    })
  })

  it.each([
    ['a browser sign-in without an issuer', { ...byBrowser, issuer: undefined }],
    ['client credentials without a secret', { ...byCredentials, clientSecret: ' ' }],
    ['a blank name', { ...byBrowser, name: ' ' }],
    ['a name of 101 characters', { ...byBrowser, name: 'x'.repeat(101) }],
    ['an unknown method', { ...byBrowser, method: 'password' }],
    ['an http address of a public host', { ...byBrowser, baseUrl: 'http://console.qlikcloud.com' }],
  ])('refuses %s', (_what, input) => {
    expect(newConnectionSchema.safeParse(input).success).toBe(false)
  })
})
