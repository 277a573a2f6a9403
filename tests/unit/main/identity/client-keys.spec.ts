import { importJWK, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  generateClientKey,
  isPrivateKey,
  signAssertion,
} from '../../../../src/main/identity/client-keys'

const AUDIENCE = 'https://acme.example/oauth/token'

describe.each(['RS256', 'RS512', 'ES384'] as const)('a key for %s', (algorithm) => {
  it('has a public half without anything private, and signs what that half verifies', async () => {
    const { publicKey, privateKey } = await generateClientKey(algorithm)
    expect(publicKey).toMatchObject({ alg: algorithm, use: 'sig' })
    expect(publicKey.kid).toMatch(/^[\w-]{43}$/)
    for (const secretPart of ['d', 'p', 'q', 'dp', 'dq', 'qi']) {
      expect(publicKey).not.toHaveProperty(secretPart)
    }
    expect(isPrivateKey(privateKey)).toBe(true)

    const assertion = await signAssertion('client-1', privateKey, publicKey, AUDIENCE)
    const verified = await jwtVerify(assertion, await importJWK(publicKey, algorithm), {
      audience: AUDIENCE,
      issuer: 'client-1',
      subject: 'client-1',
      maxTokenAge: '5 minutes',
    })
    expect(verified.protectedHeader).toEqual({ alg: algorithm, kid: publicKey.kid })
    expect(verified.payload.jti).toBeDefined()
    const { exp = Infinity, iat = 0 } = verified.payload
    expect(exp - iat).toBeLessThanOrEqual(300)
  })
})

describe('an RSA key', () => {
  it('has 2048 bits at least', async () => {
    const { publicKey } = await generateClientKey('RS256')
    const modulus = Buffer.from(String(publicKey['n']), 'base64url')
    expect(modulus.length * 8).toBeGreaterThanOrEqual(2048)
  })
})

describe('an assertion', () => {
  it('is never the same twice', async () => {
    const { publicKey, privateKey } = await generateClientKey('ES384')
    const sign = (): Promise<string> => signAssertion('client-1', privateKey, publicKey, AUDIENCE)
    const [one, other] = await Promise.all([sign(), sign()])
    const idOf = (jwt: string): unknown =>
      JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString())
    expect(idOf(one)).not.toEqual(idOf(other))
  })
})

describe('a client secret', () => {
  it('is no private key', () => {
    expect(isPrivateKey('made-up-value')).toBe(false)
  })
})
