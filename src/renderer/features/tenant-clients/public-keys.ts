import { calculateJwkThumbprint, exportJWK, importSPKI, importX509, type JWK } from 'jose'
import { type PublicKey, publicKeySchema } from '../../../shared/model/client'

/** Why a text gives no public key. */
export type KeyFault = 'no-key' | 'private-key' | 'weak-key' | 'unsupported-key' | 'known-key'

const RSA_MIN_BITS = 2048

/**
 * Reads what was pasted: a JSON Web Key or a set of them (RFC 7517), a PEM public key or
 * certificate. What a private key would add is refused, not dropped: it should not be here.
 * @param known the keys that are there already
 */
export async function readPublicKeys(
  typed: string,
  known: readonly PublicKey[],
): Promise<{ keys: PublicKey[] } | { fault: KeyFault }> {
  const text = typed.trim()
  if (text.includes('PRIVATE KEY')) return { fault: 'private-key' }
  const found = text.startsWith('-----BEGIN') ? await keyOfPem(text) : keysOfJson(text)
  if (found === undefined || found.length === 0) return { fault: 'no-key' }
  const keys: PublicKey[] = []
  for (const jwk of found) {
    const fault = faultOf(jwk)
    if (fault !== undefined) return { fault }
    const key = await named(jwk)
    if ([...known, ...keys].some(({ kid }) => kid === key.kid)) return { fault: 'known-key' }
    keys.push(key)
  }
  return { keys }
}

/** A key as Qlik Cloud wants it; one that has no ID gets its thumbprint (RFC 7638). */
async function named(jwk: JWK): Promise<PublicKey> {
  const alg = jwk.kty === 'EC' ? 'ES384' : (jwk.alg ?? 'RS256')
  const kid = jwk.kid ?? (await calculateJwkThumbprint(jwk))
  return publicKeySchema.parse({ ...jwk, kid, alg, use: jwk.use ?? 'sig' })
}

function faultOf(jwk: JWK): KeyFault | undefined {
  if (jwk.d !== undefined || jwk.k !== undefined) return 'private-key'
  if (jwk.kty === 'EC') return jwk.crv === 'P-384' ? undefined : 'unsupported-key'
  if (jwk.kty !== 'RSA' || jwk.n === undefined) return 'unsupported-key'
  if (!['RS256', 'RS512', undefined].includes(jwk.alg)) return 'unsupported-key'
  // Base64url carries six bits a character.
  return jwk.n.length * 6 < RSA_MIN_BITS ? 'weak-key' : undefined
}

function keysOfJson(text: string): JWK[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const keys: unknown = 'keys' in value ? value.keys : [value]
    const isKey = (key: unknown): key is JWK =>
      typeof key === 'object' && key !== null && 'kty' in key
    return Array.isArray(keys) && keys.every(isKey) ? keys : undefined
  } catch {
    return undefined
  }
}

/** The text itself does not say for which algorithm it is: the first that fits is taken. */
async function keyOfPem(pem: string): Promise<JWK[] | undefined> {
  const read = pem.includes('CERTIFICATE') ? importX509 : importSPKI
  for (const algorithm of ['RS256', 'ES256', 'ES384', 'ES512']) {
    const key = await read(pem, algorithm, { extractable: true }).catch(() => undefined)
    if (key !== undefined) return [await exportJWK(key)]
  }
  return undefined
}
