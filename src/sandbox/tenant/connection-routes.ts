import type Router from '@koa/router'
import { z } from 'zod'
import { clientInPath, type ClientParts } from '../clients/client-api'
import { ApiError } from '../http/api-error'
import { readJson } from '../http/body'
import { saveClient, type StoredClient } from '../store/clients'

const consentPatchSchema = z
  .array(
    z.strictObject({
      op: z.literal('replace'),
      path: z.literal('/consentMethod'),
      value: z.enum(['required', 'trusted']),
    }),
  )
  .min(1)

/** The connection of a client to its own tenant: 404 once it was deleted. */
function connectionOf({ connectionConfig }: StoredClient): object {
  if (connectionConfig !== undefined) return connectionConfig
  throw new ApiError(404, 'This OAuth client has no connection to the tenant.')
}

/** Adds the routes of publishing a client, and of its connection to the tenant (its consent). */
export function addConnectionRoutes(router: Router, parts: ClientParts): void {
  const { api, database, guard, timestamp } = parts
  const configPath = `${api.path}/:id/connection-configs/me`

  router.post(`${api.path}/:id/actions/publish`, guard(2, api.rights.write), (ctx) => {
    const client = clientInPath(parts, ctx)
    const updatedAt = timestamp()
    const { publishedAt = updatedAt } = client
    const { connectionConfig = { consentMethod: 'required' } } = client
    saveClient(database, { ...client, publishedAt, connectionConfig, updatedAt })
    ctx.status = 201
    ctx.body = { publishedAt }
  })

  router.get(configPath, guard(1, api.rights.read), (ctx) => {
    ctx.body = connectionOf(clientInPath(parts, ctx))
  })

  router.patch(configPath, guard(2, api.rights.write), async (ctx) => {
    const patch = consentPatchSchema.safeParse(await readJson(ctx))
    const client = clientInPath(parts, ctx)
    const connectionConfig = connectionOf(client)
    if (!patch.success) {
      const detail = 'The body must replace /consentMethod with "required" or "trusted".'
      throw new ApiError(400, detail)
    }
    const consentMethod = patch.data.at(-1)?.value
    saveClient(database, {
      ...client,
      connectionConfig: { ...connectionConfig, consentMethod },
      updatedAt: timestamp(),
    })
    ctx.status = 204
  })

  router.delete(configPath, guard(2, api.rights.write), (ctx) => {
    const client = clientInPath(parts, ctx)
    connectionOf(client)
    saveClient(database, { ...client, connectionConfig: undefined, updatedAt: timestamp() })
    ctx.status = 204
  })
}
