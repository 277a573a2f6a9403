import type { CopyFormat } from '../../shared/model/client'

/** What another tool needs to sign in as a client. */
export interface ClientCredentials {
  clientId: string
  clientSecret: string
  /** Where tokens are asked for. */
  baseUrl: string
}

/** What stands in for a secret that this computer does not have. */
export const SECRET_PLACEHOLDER = 'YOUR_CLIENT_SECRET'
/** What stands in for the tenant, which an organization-level client does not name. */
const TENANT_PLACEHOLDER = 'https://YOUR_TENANT.YOUR_REGION.qlikcloud.com'

/**
 * A client's credentials in the form that another tool takes.
 * Sources: qlik.dev, organization API, authentication; qlik.dev, qlik-cli, "context create".
 */
export function formatCredentials(format: CopyFormat, credentials: ClientCredentials): string {
  const { clientId, clientSecret, baseUrl } = credentials
  switch (format) {
    case 'env':
      return [
        `QLIK_BASE_URL=${quoteUnlessPlain(baseUrl)}`,
        `QLIK_CLIENT_ID=${quoteUnlessPlain(clientId)}`,
        `QLIK_CLIENT_SECRET=${quoteUnlessPlain(clientSecret)}`,
        '',
      ].join('\n')
    case 'json':
      return JSON.stringify(
        { baseUrl, client_id: clientId, client_secret: clientSecret },
        undefined,
        2,
      )
    case 'curl':
      return [
        `curl ${quote(`${baseUrl}/oauth/token`)}`,
        `--header ${quote('Content-Type: application/json')}`,
        `--data ${quote(tokenRequest(clientId, clientSecret))}`,
      ].join(' \\\n  ')
    case 'qlik-cli':
      return [
        `qlik context create ${quote(clientId)}`,
        `--server ${quote(TENANT_PLACEHOLDER)}`,
        `--oauth-client-id ${quote(clientId)}`,
        `--oauth-client-secret ${quote(clientSecret)}`,
      ].join(' \\\n  ')
  }
}

function tokenRequest(clientId: string, clientSecret: string): string {
  return JSON.stringify({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'client_credentials',
  })
}

/** Quotes for a POSIX shell: nothing inside single quotes is special but the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** Readers of .env files differ in what they make of a space or "#"; quoted they agree. */
function quoteUnlessPlain(text: string): string {
  return /^[\w.:/@%+,=~-]*$/.test(text) ? text : quote(text)
}
