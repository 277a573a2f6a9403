import { AppError } from '../../shared/errors'
import type { OAuthClient } from '../../shared/model/client'
import { type ClientEdit, ORGANIZATION_EDITS } from '../../shared/model/client-edit'
import type { DirectoryPage } from '../clients/directory'
import { isAsExpected, toPatch } from '../clients/edit-client'
import { organizationEntry } from '../clients/entries'
import type { Services } from '../services'
import { clientsAt } from './clients-at'
import { getRegionClient, removeRegionClient } from './region-client-handlers'
import type { Router } from './router'
import { unlessGone } from './unless-gone'

/** Commands about OAuth clients of any tier. */
export function registerClientHandlers(router: Router, services: Services): void {
  const { directory, secrets, snapshots, world } = services

  router.handle('clients.list', async ({ connectionId, source, loadId, held }) => {
    const connection = services.connection(connectionId)
    if (source.tier === 'organization') services.connections.touch(connectionId)
    const pages: DirectoryPage[] = []
    const end = await directory.listClients(connection, source, { loadId, held }, (page) => {
      pages.push(page)
      const { id, clients, total } = page
      services.names.learn(connectionId, clients ?? [])
      world.emit('clients.page', { loadId, id, clients, total })
    })
    const isAsHeld = pages.every(({ id, clients }, place) => !clients && id === held[place])
    if (isAsHeld && pages.length === held.length) snapshots.touchClients(connectionId, source)
    else
      snapshots.saveClients(
        connectionId,
        source,
        pages.flatMap((page) => page.rows()),
      )
    return end
  })

  router.handle('clients.cancelList', ({ loadId }) => {
    directory.cancel(loadId)
    return undefined
  })

  router.handle('clients.get', async ({ connectionId, place, clientId }) => {
    if (place.tier === 'region') return getRegionClient(services, connectionId, clientId)
    const { api, entryOf } = await clientsAt(services, connectionId, place)
    return entryOf(await api.getClient(clientId))
  })

  router.handle('clients.create', async ({ connectionId, clientName, description }) => {
    const api = await services.apis.organization(services.connection(connectionId))
    const { client, clientSecret } = await api.createMachineClient({ clientName, description })
    const { clientId } = client
    const hint = client.clientSecrets?.[0]?.hint
    return {
      client: organizationEntry(client),
      secret: secrets.hold({ value: clientSecret, connectionId, clientId, hint }),
    }
  })

  router.handle('clients.update', async ({ connectionId, place, clientId, expected, changes }) => {
    const fields = Object.keys(changes) as (keyof typeof changes)[]
    if (place.tier !== 'tenant' && fields.some((field) => !ORGANIZATION_EDITS.includes(field))) {
      throw new AppError('bad-input', 'Only tenant-level clients have these.', { fields })
    }
    const { api, entryOf } = await clientsAt(services, connectionId, place)
    const current = await api.getClient(clientId)
    if (!isAsExpected(current, expected)) {
      return { outcome: 'changed-meanwhile', client: entryOf(current) }
    }
    const patch = toPatch(current, changes)
    const value = patch.length === 0 ? undefined : await api.patchClient(clientId, patch)
    if (value === undefined) {
      return { outcome: 'updated', client: entryOf(await api.getClient(clientId)) }
    }
    // The secret is given this once: it must not be lost because the client cannot be read now.
    const updated = await api.getClient(clientId).catch(() => changed(current, changes))
    const client = entryOf(updated)
    // The answer to a PATCH names no hint; it is the one that was not there before.
    const before = new Set(current.clientSecrets?.map(({ hint }) => hint))
    const hint = updated.clientSecrets?.find((secret) => !before.has(secret.hint))?.hint
    const secret = secrets.hold({ value, connectionId, clientId, hint })
    return { outcome: 'updated', client, secret }
  })

  router.handle('clients.delete', async ({ connectionId, place, clientId }) => {
    if (place.tier === 'region') await removeRegionClient(services, connectionId, clientId)
    else {
      const { api } = await clientsAt(services, connectionId, place)
      await unlessGone(api.deleteClient(clientId))
    }
    // The deletion is done. A copy that the keychain does not let go of stays listed.
    await services.keptSecrets.forgetAllOf(connectionId, clientId).catch(() => undefined)
    return undefined
  })

  router.handle('snapshots.clients', ({ connectionId, source }) => {
    return snapshots.clients(connectionId, source) ?? null
  })
}

/** A client as an edit leaves it. */
function changed(client: OAuthClient, changes: ClientEdit): OAuthClient {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { ...client, ...(Object.fromEntries(given) as Partial<OAuthClient>) }
}
