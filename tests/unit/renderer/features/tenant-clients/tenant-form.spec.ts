import { describe, expect, it } from 'vitest'
import {
  emptyTenantDraft,
  type TenantDraft,
  tenantDraftOf,
} from '../../../../../src/renderer/features/tenant-clients/tenant-draft'
import {
  type FormErrors,
  readChanges,
  readNewClient,
} from '../../../../../src/renderer/features/tenant-clients/tenant-form'
import type { OAuthClient, PublicKey } from '../../../../../src/shared/model/client'
import { useBrowserGlobals } from '../../support/browser'
import { placed, sampleClient } from '../../support/samples'

useBrowserGlobals()
const KEY: PublicKey = { kid: 'k1', kty: 'RSA', alg: 'RS256', use: 'sig', n: 'n', e: 'AQAB' }

function draft(part: Partial<TenantDraft>): TenantDraft {
  return { ...emptyTenantDraft(), clientName: 'Portal', ...part }
}

function faults(part: Partial<TenantDraft>): FormErrors {
  const read = readNewClient(draft(part))
  return 'errors' in read ? read.errors : {}
}

describe('a new client', () => {
  it.each([
    ['web', { redirectUris: 'https://a.example/back' }],
    ['web', { allowedGrantTypes: ['client_credentials'] }],
    ['native', { redirectUris: 'com.example.app:/back\nhttp://127.0.0.1/back' }],
    ['spa', { redirectUris: 'https://a.example/', allowedOrigins: 'https://a.example' }],
    ['anonymous-embed', { allowedOrigins: 'https://a.example' }],
  ] as const)('of app type %s is taken', (appType, part) => {
    expect(faults({ appType, ...part })).toEqual({})
  })

  it('sends only what its app type has, whatever was typed for another', () => {
    const read = readNewClient(
      draft({
        appType: 'native',
        redirectUris: ' https://a.example/back \n\n',
        allowedOrigins: 'https://a.example',
        allowedGrantTypes: ['client_credentials'],
        publicKeys: [KEY],
      }),
    )
    expect(read).toMatchObject({
      client: {
        redirectUris: ['https://a.example/back'],
        allowedOrigins: [],
        allowedGrantTypes: [],
        allowedAuthMethods: [],
        publicKeys: [],
      },
    })
  })

  it('says on which line an address is wrong', () => {
    const { redirectUris } = faults({
      appType: 'spa',
      redirectUris: 'https://a.example/\n\nhttp://b.example/\ncom.example:/back',
    })
    const lines = redirectUris?.split('\n') ?? []
    expect(lines[0]).toMatch(/^Line 3: Not a redirect URI/)
    expect(lines[1]).toMatch(/^Line 4: .*app type Native only/)
    expect(lines).toHaveLength(2)
  })

  it('needs a way back where people sign in, and a way to sign in itself', () => {
    expect(faults({ appType: 'native' }).redirectUris).toContain('needs a redirect URI')
    expect(faults({ allowedAuthMethods: [] }).allowedAuthMethods).toContain('Choose how')
    expect(faults({ allowedOrigins: 'x' })).not.toHaveProperty('allowedOrigins')
  })

  it('needs a public key for a private one, and sends none without', () => {
    const byKey = { allowedGrantTypes: ['client_credentials'] } as const
    const allowedAuthMethods = ['private_key_jwt'] as const
    expect(faults({ ...byKey, allowedAuthMethods }).publicKeys).toContain('Add a public key')
    expect(faults({ ...byKey, allowedAuthMethods, publicKeys: [KEY] })).toEqual({})
    expect(faults({ ...byKey, publicKeys: [KEY] }), 'left from before').toEqual({})
  })
})

describe('changes of a client', () => {
  const client = (part: Partial<OAuthClient> = {}) =>
    placed(
      sampleClient('Portal', {
        appType: 'web',
        redirectUris: ['https://a.example/'],
        allowedScopes: ['apps', 'user_default'],
        allowedAuthMethods: ['client_secret'],
        ...part,
      }),
      { tier: 'tenant', tenantId: 'some-tenant' },
    )
  const changed = (part: Partial<TenantDraft>, row = client()) =>
    readChanges({ ...tenantDraftOf(row.client), ...part }, row)

  it('are none when nothing was changed', () => {
    expect(changed({})).toEqual({ changes: {} })
    expect(changed({ allowedScopes: ['user_default', 'apps'] })).toEqual({ changes: {} })
    expect(changed({ redirectUris: ' https://a.example/ \n' })).toEqual({ changes: {} })
  })

  it('hold what was changed and nothing else', () => {
    expect(changed({ description: ' New ', redirectUris: 'https://b.example/' })).toEqual({
      changes: { description: 'New', redirectUris: ['https://b.example/'] },
    })
    expect(changed({ logoUri: 'https://a.example/logo.png' })).toEqual({
      changes: { logoUri: 'https://a.example/logo.png' },
    })
  })

  it('are checked; what was there before and is left alone is not', () => {
    const old = client({ redirectUris: ['gone wrong'] })
    expect(changed({ description: 'New' }, old)).toEqual({ changes: { description: 'New' } })
    expect(changed({ redirectUris: 'worse' }, old)).toHaveProperty('errors.redirectUris')
    expect(changed({ clientUri: 'no address' })).toHaveProperty('errors.clientUri')
  })

  it('may leave the keys to an address', () => {
    const allowedAuthMethods = ['private_key_jwt'] as const
    expect(changed({ allowedAuthMethods })).toHaveProperty('errors.publicKeys')
    expect(changed({ allowedAuthMethods, jwksUri: 'https://a.example/jwks' })).toEqual({
      changes: { allowedAuthMethods: ['private_key_jwt'], jwksUri: 'https://a.example/jwks' },
    })
  })

  it('need a way back when a machine becomes an app that people sign in to', () => {
    const machine = client({ redirectUris: [], allowedGrantTypes: ['client_credentials'] })
    expect(changed({ allowedGrantTypes: [] }, machine)).toHaveProperty('errors.redirectUris')
  })

  it('take nothing from a client of a type nobody told us about', () => {
    const odd = client({ appType: 'robot' })
    expect(changed({}, odd)).toEqual({ changes: {} })
    expect(changed({ description: 'New' }, odd)).toEqual({ changes: { description: 'New' } })
  })
})
