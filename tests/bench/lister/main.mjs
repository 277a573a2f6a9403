/** A program of its own that lists the clients of tenants without the app, as it is asked to. */
import process from 'node:process'
import toolkit from '@qlik/api/oauth-clients'

/** @typedef {{ url: string, apiKey: string }} Tenant */
/** @typedef {{ data?: unknown[], links?: { next?: { href?: string } } }} Page */
/** @typedef {(tenant: Tenant, next: string | undefined) => Promise<Page>} FetchPage */

const PAGE_SIZE = 100

/** @type {Record<'fetch' | 'toolkit', FetchPage>} */
const pageBy = {
  fetch: async ({ url, apiKey }, next) => {
    const query = new URLSearchParams({ limit: String(PAGE_SIZE), totalResults: 'true' })
    if (next !== undefined) query.set('next', next)
    const answer = await fetch(`${url}/api/v1/oauth-clients?${query.toString()}`, {
      headers: { authorization: `Bearer ${apiKey}` },
    })
    return /** @type {Page} */ (await answer.json())
  },
  toolkit: async ({ url: host, apiKey }, next) => {
    const query = { limit: PAGE_SIZE, totalResults: true, ...(next === undefined ? {} : { next }) }
    const hostConfig = { authType: /** @type {const} */ ('apikey'), host, apiKey }
    return (await toolkit.getOAuthClients(query, { hostConfig, noCache: true })).data
  },
}

/**
 * Lists a tenant, one page after the other.
 * @param {FetchPage} fetchPage
 * @param {Tenant} tenant
 * @returns {Promise<number>} how many clients there are
 */
async function listTenant(fetchPage, tenant) {
  let count = 0
  /** @type {string | undefined} */
  let next
  do {
    const { data = [], links } = await fetchPage(tenant, next)
    count += data.length
    const href = links?.next?.href
    next = href === undefined ? undefined : (new URL(href).searchParams.get('next') ?? undefined)
  } while (next !== undefined)
  return count
}

process.on('message', (/** @type {{ by: 'fetch' | 'toolkit', tenants: Tenant[] }} */ asked) => {
  const startedAt = performance.now()
  void Promise.all(asked.tenants.map((tenant) => listTenant(pageBy[asked.by], tenant))).then(
    (counts) => {
      const ms = performance.now() - startedAt
      process.send?.({ ms, count: counts.reduce((sum, count) => sum + count, 0) })
    },
  )
})
