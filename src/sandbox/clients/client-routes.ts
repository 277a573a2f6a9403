import type Router from '@koa/router'
import { ApiError } from '../http/api-error'
import { readJson } from '../http/body'
import { callerOf } from '../http/guard'
import { pageLinks } from '../query/links'
import { parseListQuery } from '../query/list-query'
import { readPage } from '../query/page'
import {
  answerClients,
  clientFromRow,
  deleteClient,
  saveClient,
  type ClientDetails,
  type StoredClient,
} from '../store/clients'
import { newId } from '../store/hash'
import { addSecret, hintsOf, removeSecrets, type NewSecret } from '../store/secrets'
import { clientInPath, type ClientParts } from './client-api'
import { parseCreateClient, type CreateClientInput } from './client-input'
import { clientsTable } from './client-list'
import { applyClientPatch } from './client-patch'
import { checkClient, usesSecrets } from './client-rules'

type NewClient = ClientDetails & Pick<StoredClient, 'clientName' | 'appType'>

/** What a client that people sign in to has where its maker said nothing. */
function withDefaults(input: CreateClientInput): NewClient {
  return {
    ...(input.appType === 'web'
      ? { allowedGrantTypes: [], allowedAuthMethods: ['client_secret'] }
      : {}),
    ...input,
    connectionConfig: { consentMethod: input.connectionConfig?.consentMethod ?? 'required' },
  }
}

/** Adds the routes of the OAuth clients themselves. */
export function addClientRoutes(router: Router, parts: ClientParts): void {
  const { api, database, guard, timestamp, listOptions } = parts
  const { path, tenantId, rights } = api
  const table = clientsTable(tenantId)

  /** Keeps the secrets as the change wants them; answers the one it made. */
  const settleSecrets = (
    before: StoredClient,
    client: StoredClient,
    changedBy: string,
  ): NewSecret | undefined => {
    const { clientId, allowedScopes = [], updatedAt } = client
    if (!usesSecrets(client)) {
      removeSecrets(database, clientId)
      return undefined
    }
    // New scopes are of no use to a client without a secret, so it is given one.
    const isGivenScopes = allowedScopes.length > 0 && allowedScopes !== before.allowedScopes
    const needsSecret = isGivenScopes || !usesSecrets(before)
    if (!needsSecret || hintsOf(database, [clientId]).size > 0) return undefined
    return addSecret(database, clientId, updatedAt, changedBy)
  }

  router.get(path, guard(1, rights.read), (ctx) => {
    const query = parseListQuery(ctx.query, api.list, listOptions.pageSizeMax)
    const page = readPage(database, table, query, api.list)
    ctx.body = {
      data: answerClients(database, page.rows.map(clientFromRow)),
      links: pageLinks(ctx, page, listOptions),
      ...(page.total === undefined ? {} : { totalResults: page.total }),
    }
  })

  router.post(path, guard(2, rights.write), async (ctx) => {
    const body = parseCreateClient(await readJson(ctx))
    const input: NewClient = api.signsPeopleIn ? withDefaults(body) : body
    checkClient(input, api.signsPeopleIn)
    const { id: createdBy, type: createdByType } = callerOf(ctx)
    const createdAt = timestamp()
    const clientId = newId()
    const client = { ...input, clientId, tenantId, createdByType, createdAt, updatedAt: createdAt }
    const secret = database.transaction((): NewSecret | undefined => {
      saveClient(database, client)
      return usesSecrets(client) ? addSecret(database, clientId, createdAt, createdBy) : undefined
    })
    ctx.status = 201
    // The field is always there; it is empty for a client that has no secrets.
    const clientSecret = secret?.clientSecret ?? ''
    ctx.body = { ...answerClients(database, [client])[0], clientSecret }
  })

  router.get(`${path}/:id`, guard(1, rights.read), (ctx) => {
    ctx.body = answerClients(database, [clientInPath(parts, ctx)])[0]
  })

  router.patch(`${path}/:id`, guard(2, rights.write), async (ctx) => {
    const body = await readJson(ctx)
    const client = clientInPath(parts, ctx)
    const patched = applyClientPatch(client, body, api.patchedFields)
    checkClient(patched, api.signsPeopleIn)
    const changed = { ...patched, updatedAt: timestamp() }
    const secret = database.transaction(() => {
      saveClient(database, changed)
      return settleSecrets(client, changed, callerOf(ctx).id)
    })
    ctx.status = secret === undefined ? 204 : 202
    if (secret !== undefined) ctx.body = { clientSecret: secret.clientSecret }
  })

  router.delete(`${path}/:id`, guard(2, rights.write), (ctx) => {
    const { clientId } = clientInPath(parts, ctx)
    if (api.confirmsDeletion && ctx.get('qlik-confirm-delete') !== clientId) {
      throw new ApiError(400, 'The header qlik-confirm-delete must hold the ID of the client.')
    }
    deleteClient(database, clientId)
    ctx.status = 204
  })
}
