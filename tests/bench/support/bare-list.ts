import { z } from 'zod'
import type { Sandbox } from '../../../src/sandbox'

const PAGE_SIZE = 100

const tokenSchema = z.object({ access_token: z.string() })
const pageSchema = z.object({
  data: z.array(z.unknown()),
  links: z.object({ next: z.object({ href: z.string() }).optional() }),
})

/** How long fetching every page of clients takes without an app, in milliseconds. */
export async function fetchAllPages({ ready }: Sandbox): Promise<number> {
  const { url } = ready.organization
  const { clientId, clientSecret } = ready.credentials.readOnly
  const granted = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  })
  const { access_token: token } = tokenSchema.parse(await granted.json())
  const startedAt = performance.now()
  let next: string | undefined = `${url}/api/core/oauth-clients?limit=${PAGE_SIZE}`
  while (next !== undefined) {
    const answer: Response = await fetch(next, { headers: { authorization: `Bearer ${token}` } })
    next = pageSchema.parse(await answer.json()).links.next?.href
  }
  return performance.now() - startedAt
}
