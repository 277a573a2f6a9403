import { createLocalJWKSet, decodeJwt, jwtVerify, type JWK } from 'jose'
import { rememberAssertion } from '../store/client-tokens'
import type { Database } from '../store/database'
import type { Clock } from '../timestamps'

/** The algorithms Qlik documents for `private_key_jwt`. */
const ALGORITHMS = ['RS256', 'RS512', 'ES384']
/** Qlik's longest time from `iat` to `exp`. */
const LIFETIME_MAX_S = 300

const MS_PER_SECOND = 1000

/** Who an assertion must come from, and whom it must be meant for. */
interface Expected {
  clientId: string
  publicKeys: JWK[]
  /** One of them must be the assertion's `aud`. */
  audiences: string[]
}

/** The client that an assertion speaks for, still unproven; undefined when it is not readable. */
export function assertedClientId(assertion: string): string | undefined {
  try {
    return decodeJwt(assertion).sub
  } catch {
    return undefined
  }
}

async function verifiedClaims(assertion: string, expected: Expected, nowMs: number) {
  const { clientId, publicKeys, audiences } = expected
  try {
    const keys = createLocalJWKSet({ keys: publicKeys })
    const { payload } = await jwtVerify(assertion, keys, {
      algorithms: ALGORITHMS,
      issuer: clientId,
      subject: clientId,
      audience: audiences,
      requiredClaims: ['iat', 'exp', 'jti'],
      // Also refuses what was issued in the future.
      maxTokenAge: LIFETIME_MAX_S,
      currentDate: new Date(nowMs),
    })
    const { iat = 0, exp = 0, jti } = payload
    return typeof jti === 'string' && exp - iat <= LIFETIME_MAX_S ? { exp, jti } : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether an assertion proves who the client is (`private_key_jwt`, RFC 7523): signed by one of
 * its keys, meant for here, fresh, and not used before.
 */
export async function assertionHolds(
  { database, clock }: { database: Database; clock: Clock },
  assertion: string,
  expected: Expected,
): Promise<boolean> {
  const claims = await verifiedClaims(assertion, expected, clock())
  if (claims === undefined) return false
  const id = `${expected.clientId} ${claims.jti}`
  return rememberAssertion(database, id, claims.exp * MS_PER_SECOND)
}
