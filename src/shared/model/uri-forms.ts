/** The forms of URIs that an OAuth client may name. */

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '[::1]', 'localhost'])
/** Schemes that a browser runs or reads by itself: never a way back to an app. */
const UNSAFE_SCHEMES = new Set(['javascript:', 'data:', 'file:', 'blob:', 'about:', 'vbscript:'])

/** Whether a host is this computer. */
export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK_HOSTS.has(hostname)
}

/**
 * Whether a text can be a redirect URI: absolute, without a fragment (RFC 6749, 3.1.2); https, http on
 * the person's own computer, or a private scheme of a native app (RFC 8252, 7.1).
 */
export function isRedirectUri(text: string): boolean {
  if (!URL.canParse(text) || text.includes('#') || text.includes('*')) return false
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return false
  if (url.protocol === 'http:') return isLoopbackHost(url.hostname)
  return !UNSAFE_SCHEMES.has(url.protocol)
}

/** Whether a text is an origin: scheme, host and port alone; https, or http on this computer. */
export function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname))
  return isSafe && text.replace(/\/$/, '').toLowerCase() === url.origin
}

/** Whether a text is the address of a web page. */
export function isWebUri(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
