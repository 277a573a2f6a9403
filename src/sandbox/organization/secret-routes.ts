import type Router from '@koa/router'
import { SECRETS_PER_CLIENT } from '../../shared/model/secret'
import { ApiError } from '../http/api-error'
import { CLIENTS_WRITE } from '../identity/scopes'
import { findClient } from '../store/clients'
import { addSecret, removeSecret } from '../store/secrets'
import { CLIENTS_PATH, usesSecrets } from './client-routes'
import { callerOf } from './guard'
import { checkId } from './ids'
import type { OrganizationParts } from './routes'

/** Adds the routes of the clients' secrets. */
export function addSecretRoutes(router: Router, parts: OrganizationParts): void {
  const { database, guard, timestamp } = parts

  router.post(`${CLIENTS_PATH}/:id/client-secrets`, guard(2, CLIENTS_WRITE), (ctx) => {
    const client = findClient(database, checkId(ctx.params['id'], 'id'))
    if (client === undefined) throw new ApiError(404, 'There is no OAuth client with this ID.')
    if (!usesSecrets(client)) throw new ApiError(400, 'This OAuth client does not use secrets.')
    const secret = addSecret(database, client.clientId, timestamp(), callerOf(ctx).id)
    if (secret === undefined) {
      const limit = String(SECRETS_PER_CLIENT)
      throw new ApiError(409, `An OAuth client has at most ${limit} client secrets at a time.`)
    }
    ctx.status = 201
    ctx.body = secret
  })

  router.delete(`${CLIENTS_PATH}/:id/client-secrets/:hint`, guard(2, CLIENTS_WRITE), (ctx) => {
    const id = checkId(ctx.params['id'], 'id')
    const hint = checkId(ctx.params['hint'], 'hint')
    if (!removeSecret(database, id, hint)) {
      throw new ApiError(404, 'There is no such OAuth client, or it has no secret with this hint.')
    }
    ctx.status = 204
  })
}
