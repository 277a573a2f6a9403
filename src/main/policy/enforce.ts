/** How a policy is held up. */
import { createHash } from 'node:crypto'
import type { Connection } from '../../shared/model/connection'
import type { Policy, PresetConnection } from '../../shared/model/policy'
import type { SampleOrganization } from '../identity/endpoint'
import type { ConnectionsStore } from '../storage/connections-store'
import type { KeychainBackend } from '../vault/keychain'
import { notAllowed } from './not-allowed'

/** The sample organization, where it is allowed. */
export function sampleUnder(policy: Policy, start: SampleOrganization): SampleOrganization {
  return policy.allowSampleOrganization ? start : () => Promise.reject(notAllowed())
}

/**
 * The keychain under a policy. Where keeping is not allowed nothing is kept in it and nothing in it is
 * used; what was kept before can still be removed.
 */
export function keychainUnder(
  policy: Policy,
  load: () => Promise<KeychainBackend>,
): () => Promise<KeychainBackend> {
  if (policy.allowKeychain) return load
  return async () => {
    const backend = await load()
    return {
      getPassword: () => Promise.resolve(null),
      setPassword: () => Promise.reject(notAllowed()),
      deletePassword: (service, account) => backend.deletePassword(service, account),
      findCredentials: (service) => backend.findCredentials(service),
    }
  }
}

/** Adds the connections that the administrator set up and that are not there yet. */
export function addPresets(policy: Policy, connections: ConnectionsStore): void {
  for (const preset of policy.connections) {
    const connection = connectionOf(preset)
    if (connections.find(connection.id) === undefined) connections.add(connection)
  }
}

/** Whether a connection is one of the administrator's. */
export function isPreset(policy: Policy, connectionId: string): boolean {
  return policy.connections.some((preset) => connectionOf(preset).id === connectionId)
}

function connectionOf(preset: PresetConnection): Connection {
  return { ...preset, id: presetId(preset), kind: 'custom' }
}

/**
 * The same on every computer and at every start, so that a preset is not added twice; another service
 * or sign-in makes another connection, because what is kept for one must not go to another.
 */
function presetId(preset: PresetConnection): string {
  const issuer = preset.method === 'browser' ? preset.issuer : ''
  const parts = [preset.method, preset.baseUrl, issuer, preset.oauthClientId]
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  // A UUID of version 8: its bits are the application's own (RFC 9562).
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
