import type { Sandbox } from '../../../src/sandbox'

interface Client {
  clientId: string
  clientName: string
  clientSecrets: { hint: string; createdAt: string }[]
}

interface Secret {
  hint: string
  clientSecret: string
}

/** Someone else who works with the same organization, from another computer. */
export class OtherPerson {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async of({ ready }: Sandbox): Promise<OtherPerson> {
    const { clientId, clientSecret } = ready.credentials.full
    const response = await fetch(`${ready.organization.url}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'client_credentials',
      }),
    })
    const { access_token: token } = (await response.json()) as { access_token: string }
    return new OtherPerson(`${ready.organization.url}/api/core/oauth-clients`, token)
  }

  async find(clientName: string): Promise<Client> {
    const { data } = (await this.#ask('GET', '?limit=100')) as { data: Client[] }
    const found = data.find((client) => client.clientName === clientName)
    if (found === undefined) throw new Error(`There is no client ${clientName}.`)
    return found
  }

  /** The hints of a client's secrets, the oldest first. */
  async hintsOf(clientName: string): Promise<string[]> {
    return (await this.find(clientName)).clientSecrets.map(({ hint }) => hint)
  }

  /** Adds a secret and gives its hint. */
  async addSecret(clientName: string): Promise<string> {
    const { clientId } = await this.find(clientName)
    return (await this.addSecretTo(clientId)).hint
  }

  async addSecretTo(clientId: string): Promise<Secret> {
    return (await this.#ask('POST', `/${clientId}/client-secrets`)) as Secret
  }

  async removeSecret(clientName: string, hint: string): Promise<void> {
    const { clientId } = await this.find(clientName)
    await this.#ask('DELETE', `/${clientId}/client-secrets/${hint}`)
  }

  async deleteClient(clientName: string): Promise<void> {
    const { clientId } = await this.find(clientName)
    await this.deleteClientOf(clientId)
  }

  async deleteClientOf(clientId: string): Promise<void> {
    const headers = { 'qlik-confirm-delete': clientId }
    await this.#ask('DELETE', `/${clientId}`, { headers, statuses: [204] })
  }

  async createClient(clientName: string): Promise<void> {
    await this.#ask('POST', '', { body: { appType: 'web', clientName }, statuses: [201] })
  }

  async renameClient(clientId: string, clientName: string): Promise<void> {
    const patch = [{ op: 'replace', path: '/clientName', value: clientName }]
    await this.#ask('PATCH', `/${clientId}`, { body: patch, statuses: [202, 204] })
  }

  /** Makes the region-level client of a seat, as My Qlik would. */
  async makeRegionClient(seat: {
    subscriptionId: string
    regionCode: string
  }): Promise<{ clientId: string; clientSecret: string }> {
    const response = await fetch(new URL('/sao-desk/region-clients', this.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(seat),
    })
    if (!response.ok) throw new Error(`My Qlik answered ${response.status}.`)
    return (await response.json()) as { clientId: string; clientSecret: string }
  }

  async #ask(
    method: string,
    path: string,
    {
      headers,
      body,
      statuses,
    }: { headers?: Record<string, string>; body?: unknown; statuses?: readonly number[] } = {},
  ): Promise<unknown> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const isExpected = statuses?.includes(response.status) ?? response.ok
    if (!isExpected) throw new Error(`${method} ${path} answered ${response.status}.`)
    const text = await response.text()
    return text === '' ? undefined : JSON.parse(text)
  }
}

/** Whether the service takes a secret of a client. */
export async function isSecretOf(
  sandbox: Sandbox,
  clientName: string,
  secret: string,
): Promise<boolean> {
  const { clientId } = await (await OtherPerson.of(sandbox)).find(clientName)
  return sandbox.store.secretMatches(clientId, secret)
}
