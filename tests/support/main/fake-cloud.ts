import { randomUUID } from 'node:crypto'
import type { Fetch } from '../../../src/main/cloud/fetch'
import { json } from './fake-fetch'

export const CLOUD_URL = 'https://console.example'

/** A small organization in memory, reached by client credentials. */
export class FakeCloud {
  readonly clients: Record<string, unknown>[] = []
  tenants: Record<string, unknown>[] = []
  /** The one client secret that is taken; made anew for each test. */
  readonly accessSecret = randomUUID()
  /** The secrets of the clients created. */
  readonly issued: string[] = []
  readonly requests: string[] = []
  /** Answers instead. */
  fault: ((what: string) => Response | Promise<Response> | undefined) | undefined

  readonly fetch: Fetch = async (url, init) => {
    const what = `${init.method ?? 'GET'} ${new URL(url).pathname}`
    this.requests.push(what)
    const fault = await this.fault?.(what)
    if (fault !== undefined) return fault
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Body) : {}
    switch (what) {
      case 'POST /oauth/token':
        return body['client_secret'] === this.accessSecret
          ? json({ access_token: randomUUID(), token_type: 'Bearer', expires_in: 21_600 })
          : json({ errors: [] }, 401)
      case 'GET /api/core/oauth-clients':
        return json({ data: this.clients, totalResults: this.clients.length })
      case 'GET /api/core/tenants':
        return json({ data: this.tenants })
      case 'POST /api/core/oauth-clients':
        return this.#create(body)
      default:
        return json({ errors: [] }, 404)
    }
  }

  #create(body: Body): Response {
    const clientSecret = randomUUID()
    const client = {
      ...body,
      clientId: randomUUID(),
      createdAt: '2026-01-01T00:00:00Z',
      clientSecrets: [{ hint: clientSecret.slice(0, 4) }],
    }
    this.issued.push(clientSecret)
    this.clients.push(client)
    return json({ ...client, clientSecret }, 201)
  }
}

type Body = Record<string, unknown>
