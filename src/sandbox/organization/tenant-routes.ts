import type Router from '@koa/router'
import type { Context } from 'koa'
import type { Filter } from 'scim2-parse-filter'
import { z } from 'zod'
import { ApiError } from '../http/api-error'
import { readJson } from '../http/body'
import { TENANTS_READ } from '../identity/scopes'
import { filterToSql, parseFilter, valuesNamed } from '../query/filter'
import { parseListQuery } from '../query/list-query'
import { countRows, readPage } from '../query/page'
import { findTenant, hasSubscription, tenantFromRow, type StoredTenant } from '../store/tenants'
import { checkId } from '../http/ids'
import { pageLinks } from '../query/links'
import type { OrganizationParts } from './routes'
import { TENANT_LIST, TENANTS_TABLE } from './tenant-list'

const TENANTS_PATH = '/api/core/tenants'

const filterBodySchema = z.object({ filter: z.string().optional() })

/** Adds the routes of the tenants. */
export function addTenantRoutes(router: Router, parts: OrganizationParts): void {
  const { database, guard, listOptions } = parts

  const checkSubscriptions = (filter: Filter): void => {
    for (const subscriptionId of valuesNamed(filter, 'subscriptionId')) {
      if (!hasSubscription(database, subscriptionId)) {
        const detail = `The subscription "${subscriptionId}" does not belong to the organization.`
        throw new ApiError(403, detail, { parameter: 'filter' })
      }
    }
  }

  const answerTenant = (tenant: StoredTenant): object => {
    const origin = listOptions.linkHost ?? listOptions.origin
    return { ...tenant, links: { self: { href: `${origin}${TENANTS_PATH}/${tenant.id}` } } }
  }

  const list = (ctx: Context, filterText?: string): void => {
    const query = parseListQuery(ctx.query, TENANT_LIST, listOptions.pageSizeMax, filterText)
    if (query.filter !== undefined) checkSubscriptions(query.filter.parsed)
    const page = readPage(database, TENANTS_TABLE, query, TENANT_LIST)
    ctx.body = {
      data: page.rows.map((row) => answerTenant(tenantFromRow(row))),
      links: pageLinks(ctx, page, listOptions),
      ...(page.total === undefined ? {} : { totalResults: page.total }),
    }
  }

  router.get(TENANTS_PATH, guard(1, TENANTS_READ), (ctx) => list(ctx))

  router.post(`${TENANTS_PATH}/actions/filter`, guard(2, TENANTS_READ), async (ctx) => {
    const body = filterBodySchema.safeParse(await readJson(ctx))
    if (!body.success) {
      throw new ApiError(400, 'The filter must be a string.', { pointer: '/filter' })
    }
    list(ctx, body.data.filter)
  })

  router.get(`${TENANTS_PATH}/actions/count`, guard(1, TENANTS_READ), (ctx) => {
    const text = ctx.query['filter']
    const filter = typeof text === 'string' ? parseFilter(text) : undefined
    if (filter === undefined || valuesNamed(filter, 'subscriptionId').length === 0) {
      const detail = 'The filter is required and must name subscriptionId.'
      throw new ApiError(400, detail, { parameter: 'filter' })
    }
    const condition = filterToSql(filter, TENANT_LIST.attributes)
    checkSubscriptions(filter)
    ctx.body = { total: countRows(database, TENANTS_TABLE, [condition]) }
  })

  router.get(`${TENANTS_PATH}/:tenantId`, guard(1, TENANTS_READ), (ctx) => {
    const tenant = findTenant(database, checkId(ctx.params['tenantId'], 'tenantId'))
    if (tenant === undefined) throw new ApiError(404, 'There is no tenant with this ID.')
    ctx.body = answerTenant(tenant)
  })
}
