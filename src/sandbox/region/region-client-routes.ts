import Router from '@koa/router'
import { z } from 'zod'
import { ApiError } from '../http/api-error'
import { readJson } from '../http/body'
import { callerOf, type Guard } from '../http/guard'
import { checkId } from '../http/ids'
import { REGION_CLIENTS_READ, REGION_CLIENTS_WRITE, REGION_CLIENT_SCOPES } from '../identity/scopes'
import type { Database } from '../store/database'
import {
  addRegionClient,
  deleteRegionClient,
  findRegionClient,
  listRegionClients,
  regenerateRegionSecret,
  regionClientName,
  type RegionClient,
} from '../store/region-clients'
import { hasSubscription, tenantRegionsOf } from '../store/tenants'

const PATH = '/sao-desk/region-clients'

const createSchema = z.object({
  subscriptionId: z.string().min(1),
  regionCode: z.string().min(1),
})

/** A region-level client as the API answers it; one that is new has its secret with it. */
function answer(client: RegionClient): object {
  return { clientName: regionClientName(client), allowedScopes: REGION_CLIENT_SCOPES, ...client }
}

/** What the region-level clients' routes work with. */
export interface RegionClientParts {
  database: Database
  guard: Guard
  /** The present moment as the API writes it; never the same twice. */
  timestamp: () => string
}

/**
 * The API of region-level clients. It is the sandbox's own, after what My Qlik's dialog does: Qlik
 * publishes none.
 */
export function createRegionClientRoutes({
  database,
  guard,
  timestamp,
}: RegionClientParts): Router {
  const router = new Router()

  const existingClient = (id: string | undefined): RegionClient => {
    const client = findRegionClient(database, checkId(id, 'clientId'))
    if (client === undefined)
      throw new ApiError(404, 'There is no region-level client with this ID.')
    return client
  }

  const checkSubscription = (subscriptionId: string): void => {
    if (hasSubscription(database, subscriptionId)) return
    const detail = `The subscription "${subscriptionId}" does not belong to the organization.`
    throw new ApiError(403, detail)
  }

  const checkEntitlement = (subscriptionId: string, regionCode: string): void => {
    const regions = tenantRegionsOf(database, subscriptionId)
    if (regions.length < 2) {
      throw new ApiError(400, 'The subscription is entitled to one tenant only.')
    }
    if (!regions.includes(regionCode)) {
      throw new ApiError(400, `The subscription has no tenant in the region "${regionCode}".`)
    }
  }

  router.get(PATH, guard(1, REGION_CLIENTS_READ), (ctx) => {
    const { subscriptionId } = ctx.query
    if (Array.isArray(subscriptionId)) throw new ApiError(400, 'subscriptionId is given twice.')
    if (subscriptionId !== undefined) checkSubscription(subscriptionId)
    ctx.body = { data: listRegionClients(database, subscriptionId).map(answer) }
  })

  router.post(PATH, guard(2, REGION_CLIENTS_WRITE), async (ctx) => {
    const place = createSchema.safeParse(await readJson(ctx))
    if (!place.success) {
      throw new ApiError(400, 'The body must have a subscriptionId and a regionCode.')
    }
    const { subscriptionId, regionCode } = place.data
    checkSubscription(subscriptionId)
    checkEntitlement(subscriptionId, regionCode)
    const client = addRegionClient(database, place.data, timestamp(), callerOf(ctx).id)
    if (client === undefined) {
      throw new ApiError(409, 'This region of this subscription has a region-level client already.')
    }
    ctx.status = 201
    ctx.body = answer(client)
  })

  router.get(`${PATH}/:clientId`, guard(1, REGION_CLIENTS_READ), (ctx) => {
    ctx.body = answer(existingClient(ctx.params['clientId']))
  })

  router.post(
    `${PATH}/:clientId/actions/regenerate-secret`,
    guard(2, REGION_CLIENTS_WRITE),
    (ctx) => {
      const client = existingClient(ctx.params['clientId'])
      ctx.status = 201
      ctx.body = answer(regenerateRegionSecret(database, client, timestamp()))
    },
  )

  router.delete(`${PATH}/:clientId`, guard(2, REGION_CLIENTS_WRITE), (ctx) => {
    deleteRegionClient(database, existingClient(ctx.params['clientId']).clientId)
    ctx.status = 204
  })

  return router
}
