/**
 * Key pairs of clients that sign in with `private_key_jwt` (RFC 7523). Guarantees: the private key is
 * made here and handed over like a secret; only its public half is told to the service.
 */
import {
  calculateJwkThumbprint,
  exportJWK,
  exportPKCS8,
  generateKeyPair,
  importPKCS8,
  SignJWT,
} from 'jose'
import { createPublicKey, randomUUID } from 'node:crypto'
import { publicKeySchema, type PublicKey } from '../../shared/model/client'
import type { PublicKeyAlgorithm } from '../../shared/model/tenant-client'

const PEM_START = '-----BEGIN PRIVATE KEY-----'
/** How long an assertion counts. Qlik takes five minutes at most. */
const ASSERTION_LIFETIME_S = 120

/** Makes a key pair; RSA keys have 2048 bits. The private key is PKCS #8 in PEM. */
export async function generateClientKey(
  algorithm: PublicKeyAlgorithm,
): Promise<{ publicKey: PublicKey; privateKey: string }> {
  const pair = await generateKeyPair(algorithm, { extractable: true })
  const jwk = await exportJWK(pair.publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  return {
    publicKey: publicKeySchema.parse({ ...jwk, kid, alg: algorithm, use: 'sig' }),
    privateKey: await exportPKCS8(pair.privateKey),
  }
}

/** Whether a kept value is a private key, not a client secret. */
export function isPrivateKey(value: string): boolean {
  return value.startsWith(PEM_START)
}

/** The public key among a client's that belongs to a private one; undefined when none does. */
export async function publicHalfOf(
  privateKey: string,
  publicKeys: readonly PublicKey[],
): Promise<PublicKey | undefined> {
  const own = await calculateJwkThumbprint(createPublicKey(privateKey).export({ format: 'jwk' }))
  for (const candidate of publicKeys) {
    if ((await calculateJwkThumbprint(candidate)) === own) return candidate
  }
  return undefined
}

/**
 * Signs the assertion by which a client proves who it is (RFC 7523, 2.2).
 * @param audience the token endpoint that it is for
 */
export async function signAssertion(
  clientId: string,
  privateKey: string,
  { kid, alg }: Pick<PublicKey, 'kid' | 'alg'>,
  audience: string,
): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg, kid })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${String(ASSERTION_LIFETIME_S)}s`)
    .sign(await importPKCS8(privateKey, alg))
}
