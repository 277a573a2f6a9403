/**
 * Serves the window's page from `app://sao-desk/`. Guarantees: only files of the built renderer are
 * served, whatever the path says; every answer carries the content security policy. In development
 * the same origin passes requests on to the dev server, so that everything that checks the origin
 * works alike.
 */
import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { contentTypeOf, fileOf } from './app-files'

const SCHEME = 'app'
const HOST = 'sao-desk'
/** The one origin that may ask the main process. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Hot reload injects styles and opens a web socket; a built app never gets this policy. */
const DEVELOPMENT_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws://localhost:*")
  .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")

/** Makes `app:` a standard, secure scheme. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/**
 * Answers `app:` requests of a session.
 * @param folder the built renderer
 * @param devServer origin of the dev server, in development
 */
export function serveApp(session: Session, folder: string, devServer: string | undefined): void {
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url)
    if (url.host !== HOST || request.method !== 'GET') return notFound()
    if (devServer !== undefined) return fromDevServer(devServer, url)
    const file = fileOf(folder, url.pathname)
    if (file === undefined) return notFound()
    try {
      return answer(new Uint8Array(await readFile(file)), contentTypeOf(file), POLICY)
    } catch {
      return notFound()
    }
  })
}

async function fromDevServer(devServer: string, url: URL): Promise<Response> {
  const response = await fetch(devServer + url.pathname + url.search)
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  return answer(await response.arrayBuffer(), type, DEVELOPMENT_POLICY)
}

function answer(
  body: ArrayBuffer | Uint8Array<ArrayBuffer>,
  type: string,
  policy: string,
): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  })
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })
}
