import type { Sandbox } from '../../../src/sandbox'

/** Renames a client as someone else would, straight at the service. */
export async function renameElsewhere(
  { ready }: Sandbox,
  clientId: string,
  clientName: string,
): Promise<void> {
  const { organization, credentials } = ready
  const post = await fetch(`${organization.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: credentials.full.clientId,
      client_secret: credentials.full.clientSecret,
      grant_type: 'client_credentials',
    }),
  })
  const { access_token: token } = (await post.json()) as { access_token: string }
  const answer = await fetch(`${organization.url}/api/core/oauth-clients/${clientId}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify([{ op: 'replace', path: '/clientName', value: clientName }]),
  })
  if (!answer.ok) throw new Error(`The rename was answered with ${answer.status}.`)
}
