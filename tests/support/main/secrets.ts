import type { NewSecret } from '../../../src/main/vault/one-time-secrets'

/** A new secret of some client. */
export function newSecret(connectionId: string, value: string): NewSecret {
  return { connectionId, value, clientId: 'some-client', hint: 'some-hint' }
}
