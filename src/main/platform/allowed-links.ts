import { isQlikCloudHost } from '../../shared/model/tenant-host'

/** The hosts that links may open besides Qlik Cloud's own: Qlik's documentation and its portal. */
const LINK_HOSTS = new Set(['qlik.dev', 'help.qlik.com', 'account.myqlik.qlik.com'])

/**
 * Whether a link may leave the app for the browser: https, one of the known hosts to the letter or
 * one below qlikcloud.com, as tenants have, the default port, no user info.
 */
export function isAllowedLink(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    url.protocol === 'https:' &&
    (LINK_HOSTS.has(url.hostname) || isQlikCloudHost(url.hostname)) &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  )
}
