import { generateKeyPairSync } from 'node:crypto'

/** A public key for `private_key_jwt`; nobody has its private half. */
export function newPublicKey(kid = 'a-key', namedCurve = 'P-384') {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve })
  return { ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES384', use: 'sig' }
}
