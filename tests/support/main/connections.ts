import { randomUUID } from 'node:crypto'
import type { Connection } from '../../../src/shared/model/connection'

/** A connection of its own, by browser unless told otherwise. */
export function connectionWith(changes: Partial<Connection> = {}): Connection {
  return {
    id: randomUUID(),
    name: 'Acme',
    kind: 'custom',
    baseUrl: 'https://console.example',
    method: 'browser',
    issuer: 'https://id.example',
    oauthClientId: 'sao-desk',
    ...changes,
  }
}
