import { createHash, randomBytes } from 'node:crypto'

/** SHA-256 in hexadecimal: all that is kept of a secret or token. */
export function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}

/** A new identifier of 32 hexadecimal characters, the shape of Qlik's client IDs. */
export function newId(): string {
  return randomBytes(16).toString('hex')
}

/** A new secret or token of 64 hexadecimal characters (256 bits). */
export function newSecretValue(): string {
  return randomBytes(32).toString('hex')
}
