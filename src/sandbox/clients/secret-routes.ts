import type Router from '@koa/router'
import { SECRETS_PER_CLIENT } from '../../shared/model/secret'
import { ApiError } from '../http/api-error'
import { callerOf } from '../http/guard'
import { checkId } from '../http/ids'
import { addSecret, removeSecret } from '../store/secrets'
import { clientInPath, type ClientParts } from './client-api'
import { usesSecrets } from './client-rules'

/** Adds the routes of the clients' secrets. */
export function addSecretRoutes(router: Router, parts: ClientParts): void {
  const { api, database, guard, timestamp } = parts
  const path = `${api.path}/:id/client-secrets`

  router.post(path, guard(2, api.rights.write), (ctx) => {
    const client = clientInPath(parts, ctx)
    if (!usesSecrets(client)) throw new ApiError(400, 'This OAuth client does not use secrets.')
    const secret = addSecret(database, client.clientId, timestamp(), callerOf(ctx).id)
    if (secret === undefined) {
      const limit = String(SECRETS_PER_CLIENT)
      throw new ApiError(409, `An OAuth client has at most ${limit} client secrets at a time.`)
    }
    ctx.status = 201
    ctx.body = secret
  })

  router.delete(`${path}/:hint`, guard(2, api.rights.write), (ctx) => {
    const hint = checkId(ctx.params['hint'], 'hint')
    if (!removeSecret(database, clientInPath(parts, ctx).clientId, hint)) {
      throw new ApiError(404, 'This OAuth client has no secret with this hint.')
    }
    ctx.status = 204
  })
}
