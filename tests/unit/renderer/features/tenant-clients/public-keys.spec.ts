import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readPublicKeys } from '../../../../../src/renderer/features/tenant-clients/public-keys'

function rsa(modulusLength = 2048) {
  return generateKeyPairSync('rsa', { modulusLength })
}
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const jwkOf = ({ publicKey }: ReturnType<typeof rsa>) => publicKey.export({ format: 'jwk' })
const pemOf = ({ publicKey }: ReturnType<typeof rsa>) =>
  publicKey.export({ format: 'pem', type: 'spki' }).toString()

describe('a pasted public key', () => {
  it.each([
    ['RSA', pemOf(rsa()), 'RSA', 'RS256'],
    ['P-384', pemOf(p384), 'EC', 'ES384'],
  ])('may be PEM: %s', async (_, pem, kty, alg) => {
    const read = await readPublicKeys(`\n${pem}`, [])
    expect(read).toMatchObject({ keys: [{ kty, alg, use: 'sig' }] })
  })

  it('may be a JSON Web Key; its ID and algorithm are kept', async () => {
    const jwk = { ...jwkOf(rsa()), kid: 'mine', alg: 'RS512' }
    expect(await readPublicKeys(JSON.stringify(jwk), [])).toEqual({
      keys: [{ ...jwk, use: 'sig' }],
    })
  })

  it('gets its thumbprint for an ID, the same in every form', async () => {
    const pair = rsa()
    const [jwk, pem] = [
      await readPublicKeys(JSON.stringify(jwkOf(pair)), []),
      await readPublicKeys(pemOf(pair), []),
    ]
    expect(jwk).toHaveProperty('keys.0.kid')
    expect(jwk).toEqual(pem)
  })

  it('may be a set', async () => {
    const set = { keys: [jwkOf(rsa()), jwkOf(p384)] }
    expect(await readPublicKeys(JSON.stringify(set), [])).toMatchObject({
      keys: [{ alg: 'RS256' }, { alg: 'ES384' }],
    })
  })

  it('may be there once', async () => {
    const read = await readPublicKeys(pemOf(p384), [])
    const known = 'keys' in read ? read.keys : []
    expect(await readPublicKeys(pemOf(p384), known)).toEqual({ fault: 'known-key' })
  })

  it.each([
    ['words', 'some words', 'no-key'],
    ['JSON that is no key', '{"a":1}', 'no-key'],
    ['an empty set', '{"keys":[]}', 'no-key'],
    ['broken PEM', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', 'no-key'],
    [
      'a private PEM key',
      p384.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      'private-key',
    ],
    [
      'a private JSON Web Key',
      JSON.stringify(p384.privateKey.export({ format: 'jwk' })),
      'private-key',
    ],
    ['a short RSA key', JSON.stringify(jwkOf(rsa(1024))), 'weak-key'],
    ['another curve', pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' })), 'unsupported-key'],
    ['another algorithm', JSON.stringify({ ...jwkOf(rsa()), alg: 'PS256' }), 'unsupported-key'],
  ])('is refused: %s', async (_, text, fault) => {
    expect(await readPublicKeys(text, [])).toEqual({ fault })
  })
})
