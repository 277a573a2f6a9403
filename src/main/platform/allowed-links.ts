/** The hosts that links may open: Qlik's documentation and consoles. */
const LINK_HOSTS = new Set([
  'qlik.dev',
  'help.qlik.com',
  'console.qlikcloud.com',
  'account.myqlik.qlik.com',
])

/**
 * Whether a link may leave the app for the browser: https, one of the known hosts to the letter,
 * the default port, no user info.
 */
export function isAllowedLink(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (
    url.protocol === 'https:' &&
    LINK_HOSTS.has(url.hostname) &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  )
}
