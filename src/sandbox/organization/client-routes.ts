import type Router from '@koa/router'
import { ApiError } from '../http/api-error'
import { readJson } from '../http/body'
import { CLIENTS_READ, CLIENTS_WRITE } from '../identity/scopes'
import { parseListQuery } from '../query/list-query'
import { readPage } from '../query/page'
import { answerClients, deleteClient, findClient, saveClient } from '../store/clients'
import type { StoredClient } from '../store/clients'
import { newId } from '../store/hash'
import { addSecret, hintsOf, type NewSecret } from '../store/secrets'
import { parseCreateClient } from './client-input'
import { CLIENT_LIST, CLIENTS_TABLE } from './client-list'
import { applyClientPatch } from './client-patch'
import { callerOf } from './guard'
import { checkId } from './ids'
import { pageLinks } from './links'
import type { OrganizationParts } from './routes'

export const CLIENTS_PATH = '/api/core/oauth-clients'

/** Whether a client has secrets at all: only web clients that sign in with them do. */
export function usesSecrets(client: StoredClient): boolean {
  const methods = client.allowedAuthMethods ?? ['client_secret']
  return client.appType === 'web' && methods.includes('client_secret')
}

/** Adds the routes of the OAuth clients themselves. */
export function addClientRoutes(router: Router, parts: OrganizationParts): void {
  const { database, guard, timestamp, listOptions } = parts

  const existingClient = (id: string | undefined): StoredClient => {
    const client = findClient(database, checkId(id, 'id'))
    if (client === undefined) throw new ApiError(404, 'There is no OAuth client with this ID.')
    return client
  }

  router.get(CLIENTS_PATH, guard(1, CLIENTS_READ), (ctx) => {
    const query = parseListQuery(ctx.query, CLIENT_LIST, listOptions.pageSizeMax)
    const page = readPage(database, CLIENTS_TABLE, query, CLIENT_LIST)
    ctx.body = {
      data: answerClients(database, page.rows),
      links: pageLinks(ctx, page, listOptions),
      ...(page.total === undefined ? {} : { totalResults: page.total }),
    }
  })

  router.post(CLIENTS_PATH, guard(2, CLIENTS_WRITE), async (ctx) => {
    const input = parseCreateClient(await readJson(ctx))
    const { id: createdBy, type: createdByType } = callerOf(ctx)
    const createdAt = timestamp()
    const client = { ...input, clientId: newId(), createdByType, createdAt, updatedAt: createdAt }
    const secret = database.transaction((): NewSecret | undefined => {
      saveClient(database, client)
      return usesSecrets(client)
        ? addSecret(database, client.clientId, createdAt, createdBy)
        : undefined
    })
    ctx.status = 201
    // The field is always there; it is empty for a client that has no secrets.
    ctx.body = {
      ...client,
      clientSecrets: hintsOf(database, [client.clientId]).get(client.clientId) ?? [],
      clientSecret: secret?.clientSecret ?? '',
    }
  })

  router.get(`${CLIENTS_PATH}/:id`, guard(1, CLIENTS_READ), (ctx) => {
    const client = existingClient(ctx.params['id'])
    const clientSecrets = hintsOf(database, [client.clientId]).get(client.clientId) ?? []
    ctx.body = { ...client, clientSecrets }
  })

  router.patch(`${CLIENTS_PATH}/:id`, guard(2, CLIENTS_WRITE), async (ctx) => {
    const client = existingClient(ctx.params['id'])
    const body = await readJson(ctx)
    const updatedAt = timestamp()
    const changed = { ...applyClientPatch(client, body), updatedAt }
    const secret = database.transaction((): NewSecret | undefined => {
      saveClient(database, changed)
      // New scopes are of no use to a client without a secret, so it is given one.
      const isGivenScopes =
        changed.allowedScopes !== client.allowedScopes && (changed.allowedScopes ?? []).length > 0
      const needsSecret =
        isGivenScopes && usesSecrets(changed) && hintsOf(database, [client.clientId]).size === 0
      return needsSecret
        ? addSecret(database, client.clientId, updatedAt, callerOf(ctx).id)
        : undefined
    })
    ctx.status = secret === undefined ? 204 : 202
    if (secret !== undefined) ctx.body = { clientSecret: secret.clientSecret }
  })

  router.delete(`${CLIENTS_PATH}/:id`, guard(2, CLIENTS_WRITE), (ctx) => {
    const { clientId } = existingClient(ctx.params['id'])
    if (ctx.get('qlik-confirm-delete') !== clientId) {
      throw new ApiError(400, 'The header qlik-confirm-delete must hold the ID of the client.')
    }
    deleteClient(database, clientId)
    ctx.status = 204
  })
}
