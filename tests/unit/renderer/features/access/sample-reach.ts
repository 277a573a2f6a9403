import { randomUUID } from 'node:crypto'
import type { Session } from '../../../../../src/shared/model/connection'
import type { TenantReach } from '../../../../../src/shared/model/tenant-access'

type WithoutId<S> = S extends unknown ? Omit<S, 'connectionId'> : never

/** How a tenant is reached, working unless told otherwise. */
export function sampleReach(
  tenantId: string,
  part: Partial<Omit<TenantReach, 'session'>> = {},
  session: WithoutId<Session> = { state: 'signed-in', storage: 'keychain' },
): TenantReach {
  const id = randomUUID()
  return {
    id,
    connectionId: randomUUID(),
    tenantId,
    method: 'api-key',
    ...part,
    session: { ...session, connectionId: id },
  }
}
