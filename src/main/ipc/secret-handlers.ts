import { AppError } from '../../shared/errors'
import type { SecretReference } from '../../shared/model/secret'
import { formatCredentials, SECRET_PLACEHOLDER } from '../clients/copy-as'
import { organizationEntry } from '../clients/directory'
import { requestClientCredentialsToken } from '../identity/client-credentials'
import type { Services } from '../services'
import type { Router } from './router'
import { unlessGone } from './unless-gone'

/** Commands about client secrets, new and kept. */
export function registerSecretHandlers(router: Router, services: Services): void {
  const { apis, clipboard, keptSecrets, secrets } = services

  router.handle('secrets.create', async ({ connectionId, clientId }) => {
    const api = await apis.of(services.connection(connectionId))
    const { hint, clientSecret } = await api.createSecret(clientId)
    const secret = secrets.hold({ value: clientSecret, connectionId, clientId, hint })
    // Whatever becomes of this look, the secret exists and is in hand.
    const client = await api.getClient(clientId).catch(() => undefined)
    return { secret, ...(client === undefined ? {} : { client: organizationEntry(client) }) }
  })

  router.handle('secrets.remove', async ({ connectionId, clientId, hint }) => {
    const api = await apis.of(services.connection(connectionId))
    await unlessGone(api.deleteSecret(clientId, hint))
    // The removal is done. A copy that the keychain does not let go of stays listed, to be forgotten.
    await keptSecrets.forget(connectionId, { clientId, hint }).catch(() => undefined)
    return organizationEntry(await api.getClient(clientId))
  })

  router.handle('secrets.test', async (reference) => {
    const connection = services.connection(reference.connectionId)
    const { clientId, value } = await resolve(services, reference)
    const { baseUrl } = await services.endpointOf(connection)
    await requestClientCredentialsToken(services.world.fetch, baseUrl, {
      clientId,
      clientSecret: value,
    })
    return undefined
  })

  router.handle('secrets.copy', ({ handle }) => clipboard.copySecret(secrets.get(handle).value))

  router.handle('secrets.reveal', ({ handle }) => ({ value: secrets.get(handle).value }))

  router.handle('secrets.acknowledge', ({ handle }) => {
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

  router.handle('clients.copyAs', async ({ connectionId, clientId, format, secret }) => {
    const { baseUrl } = await services.endpointOf(services.connection(connectionId))
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
