import type { Place } from '../../shared/model/place'
import type { Services } from '../services'

/** The parts that inputs and outputs of commands share, where they have them. */
export interface AnyInput {
  connectionId?: string
  place?: unknown
  tenantId?: string
  clientId?: string
  hint?: string
  handle?: string
  privateKey?: string
  outcome?: string
}

interface AnyOutput {
  client?: { client?: { clientId?: string; clientName?: string } }
  secret?: { handle: string; clientId: string; hint?: string }
}

/** Whom a change was made by: the account or client ID that is signed in where it is made. */
export function accountAt(
  { sessions, tenants }: Services,
  connectionId: string,
  place: Place | undefined,
): string | undefined {
  const session =
    place?.tier === 'tenant'
      ? tenants.sessions.list(connectionId).find(({ tenantId }) => tenantId === place.tenantId)
          ?.session
      : sessions.list().find((one) => one.connectionId === connectionId)
  return session?.state === 'signed-in' ? session.account : undefined
}

/** Which client and secret an answer is about; never a value. */
export function subjectsIn(value: unknown): {
  clientId?: string
  clientName?: string
  hint?: string
} {
  const { client, secret } = (value ?? {}) as AnyOutput
  const clientId = client?.client?.clientId ?? secret?.clientId
  const clientName = client?.client?.clientName
  return {
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientName === undefined ? {} : { clientName }),
    ...(secret?.hint === undefined ? {} : { hint: secret.hint }),
  }
}

/** The handles of what was made and is to be handed over: a new secret, a new private key. */
export function secretsIn({ privateKey }: AnyInput, value: unknown): string[] {
  const { secret } = (value ?? {}) as AnyOutput
  return [secret?.handle, privateKey].filter((handle) => handle !== undefined)
}
