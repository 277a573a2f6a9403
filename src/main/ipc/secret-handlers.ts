import { AppError } from '../../shared/errors'
import type { SecretReference } from '../../shared/model/secret'
import { formatCredentials, SECRET_PLACEHOLDER } from '../clients/copy-as'
import type { Place } from '../../shared/model/place'
import {
  type ClientCredentials,
  requestClientCredentialsToken,
  tokenEndpoint,
} from '../identity/client-credentials'
import { isPrivateKey, publicHalfOf, signAssertion } from '../identity/client-keys'
import type { Services } from '../services'
import { clientsAt } from './clients-at'
import type { Router } from './router'
import { unlessGone } from './unless-gone'

/** Commands about client secrets, new and kept. */
export function registerSecretHandlers(router: Router, services: Services): void {
  const { clipboard, keptSecrets, secrets, shown } = services

  router.handle('secrets.create', async ({ connectionId, place, clientId }) => {
    const { api, entryOf } = await clientsAt(services, connectionId, place)
    const { hint, clientSecret } = await api.createSecret(clientId)
    const secret = secrets.hold({ value: clientSecret, connectionId, clientId, hint })
    // Whatever becomes of this look, the secret exists and is in hand.
    const client = await api.getClient(clientId).catch(() => undefined)
    return { secret, ...(client === undefined ? {} : { client: entryOf(client) }) }
  })

  router.handle('secrets.remove', async ({ connectionId, place, clientId, hint }) => {
    const { api, entryOf } = await clientsAt(services, connectionId, place)
    await unlessGone(api.deleteSecret(clientId, hint))
    // The removal is done. A copy that the keychain does not let go of stays listed, to be forgotten.
    await keptSecrets.forget(connectionId, { clientId, hint }).catch(() => undefined)
    return entryOf(await api.getClient(clientId))
  })

  router.handle('secrets.test', async ({ secret, place, tenantId }) => {
    const { clientId, value } = await resolve(services, secret)
    const baseUrl = await tokenHost(services, secret.connectionId, place, tenantId)
    const credentials = isPrivateKey(value)
      ? await assertionOf(services, { ...secret, clientId, place, baseUrl, value })
      : { clientId, clientSecret: value }
    await requestClientCredentialsToken(services.world.fetch, baseUrl, credentials)
    return undefined
  })

  router.handle('secrets.copy', ({ handle }) => clipboard.copySecret(secrets.get(handle).value))

  router.handle('secrets.reveal', ({ handle }) => {
    const { value } = secrets.get(handle)
    shown.show(handle)
    clipboard.noteShown(value)
    return { value }
  })

  router.handle('secrets.hide', ({ handle }) => {
    shown.hide(handle)
    return undefined
  })

  router.handle('secrets.stranded', () =>
    secrets.stranded().map(({ handle, secret: { connectionId, clientId, hint, value } }) => ({
      connectionId,
      secret: { handle, clientId, ...(hint === undefined ? {} : { hint }) },
      isKey: isPrivateKey(value),
    })),
  )

  router.handle('secrets.acknowledge', ({ handle }) => {
    shown.hide(handle)
    secrets.acknowledge(handle)
    return undefined
  })

  router.handle('secrets.keep', async ({ handle }) => {
    const { connectionId, clientId, hint, value } = secrets.get(handle)
    if (hint === undefined) throw new AppError('not-found', 'The service named no hint for it.')
    await keptSecrets.keep(connectionId, { clientId, hint }, value)
    return undefined
  })

  router.handle('secrets.kept', ({ connectionId }) => keptSecrets.list(connectionId))

  router.handle('secrets.copyKept', async ({ connectionId, clientId, hint }) =>
    clipboard.copySecret(await keptSecrets.valueOf(connectionId, { clientId, hint })),
  )

  router.handle('secrets.forgetKept', async ({ connectionId, clientId, hint }) => {
    await keptSecrets.forget(connectionId, { clientId, hint })
    return undefined
  })

  router.handle('clients.copyAs', async ({ connectionId, place, clientId, format, secret }) => {
    const baseUrl = await tokenHost(services, connectionId, place)
    if (secret === undefined) {
      const clientSecret = SECRET_PLACEHOLDER
      await clipboard.copyText(formatCredentials(format, { baseUrl, clientId, clientSecret }))
      return { clearsAt: null }
    }
    const { clientId: owner, value } = await resolve(services, secret)
    if (owner !== clientId || secret.connectionId !== connectionId) throw notItsSecret()
    return clipboard.copySecret(
      formatCredentials(format, { baseUrl, clientId, clientSecret: value }),
    )
  })
}

/** Signs with a private key, as its client at the service says it is used. */
async function assertionOf(
  services: Services,
  key: { connectionId: string; clientId: string; place: Place; baseUrl: string; value: string },
): Promise<ClientCredentials> {
  const { clientId, value } = key
  const { api } = await clientsAt(services, key.connectionId, key.place)
  const publicKey = await publicHalfOf(value, (await api.getClient(clientId)).publicKeys ?? [])
  if (publicKey === undefined) {
    throw new AppError('bad-credentials', 'The client has no public key that fits.')
  }
  const audience = tokenEndpoint(key.baseUrl)
  return { clientId, assertion: await signAssertion(clientId, value, publicKey, audience) }
}

/**
 * Where a client asks for tokens: the organization, its own tenant, or for a region-level client one
 * of the tenants it reaches.
 * @param tenantId the tenant to take for a region-level client; without it, the first
 * @throws {AppError} `tenant-not-found`
 */
async function tokenHost(
  services: Services,
  connectionId: string,
  place: Place,
  tenantId?: string,
): Promise<string> {
  const connection = services.connection(connectionId)
  switch (place.tier) {
    case 'organization':
      return (await services.endpointOf(connection)).baseUrl
    case 'tenant':
      return services.tenants.originOf(connection, place.tenantId)
    case 'region': {
      const tenant = services.tenants.inventory
        .all(connectionId)
        .find(
          ({ id, regionCode, subscriptionId }) =>
            regionCode === place.regionCode &&
            subscriptionId === place.subscriptionId &&
            (tenantId === undefined || id === tenantId),
        )
      return services.tenants.originOf(connection, tenant?.id ?? tenantId ?? '')
    }
  }
}

/** The value behind a reference, and whose it is. */
async function resolve(
  { keptSecrets, secrets }: Services,
  reference: SecretReference,
): Promise<{ clientId: string; value: string }> {
  if (reference.kind === 'new') {
    const held = secrets.get(reference.handle)
    // A secret goes to the service that it came from and to no other.
    if (held.connectionId !== reference.connectionId) throw notItsSecret()
    return held
  }
  const { connectionId, clientId } = reference
  return { clientId, value: await keptSecrets.valueOf(connectionId, reference) }
}

function notItsSecret(): AppError {
  return new AppError('bad-input', 'The secret belongs to something else.')
}
