import type { ElectronApplication } from '@playwright/test'
import type { Sandbox } from '../../../src/sandbox'
import type { Listing } from './lister'

/**
 * Lists the clients of tenants, all tenants at once, page by page, in an Electron app that does
 * nothing else, by Electron's own `net.fetch`: what going through Chromium's network stack takes.
 */
export async function listByElectron(
  electron: ElectronApplication,
  tenants: Sandbox['ready']['tenants'],
): Promise<Listing> {
  return electron.evaluate(
    async ({ net }, asked) => {
      async function listTenant({ url, apiKey }: { url: string; apiKey: string }): Promise<number> {
        let count = 0
        let next: string | null | undefined
        do {
          const query = new URLSearchParams({ limit: '100', totalResults: 'true' })
          if (next) query.set('next', next)
          const answer = await net.fetch(`${url}/api/v1/oauth-clients?${query.toString()}`, {
            headers: { authorization: `Bearer ${apiKey}` },
          })
          const page = (await answer.json()) as {
            data: unknown[]
            links?: { next?: { href: string } }
          }
          count += page.data.length
          const href = page.links?.next?.href
          next = href === undefined ? undefined : new URL(href).searchParams.get('next')
        } while (next)
        return count
      }
      const startedAt = performance.now()
      const counts = await Promise.all(asked.map(listTenant))
      const ms = performance.now() - startedAt
      return { ms, count: counts.reduce((sum, count) => sum + count, 0) }
    },
    tenants.map(({ url, apiKey }) => ({ url, apiKey })),
  )
}
