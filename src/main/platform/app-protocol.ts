/**
 * Serves the window's page from `app://sao-desk/`, and the manual from `app://manual/`. Guarantees:
 * each host is answered in the session of its own window alone; only files of its own folder are
 * served, whatever the path says; every answer carries the content security policy. In development
 * the window's origin passes requests on to the dev server, so that everything that checks the
 * origin works alike.
 */
import { protocol, type Session } from 'electron'
import { readManual, readServed, type Served } from './app-files'

const SCHEME = 'app'
const HOST = 'sao-desk'
const MANUAL_HOST = 'manual'
/** The one origin that may ask the main process. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`
/** Where the manual is read. It has no way to ask anything. */
export const MANUAL_ORIGIN = `${SCHEME}://${MANUAL_HOST}`

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
 * Answers `app:` requests of the window's session.
 * @param folder the built renderer
 * @param devServer origin of the dev server, in development
 */
export function serveApp(session: Session, folder: string, devServer: string | undefined): void {
  serve(session, HOST, async (url) => {
    if (devServer === undefined) return answer(await readServed(folder, url.pathname), POLICY)
    return answer(await fromDevServer(devServer, url), DEVELOPMENT_POLICY)
  })
}

/**
 * Answers `app:` requests of the manual's session.
 * @param folder the built manual
 * @param missingPage what is shown in its place where it was not built
 */
export function serveManual(session: Session, folder: string, missingPage: () => string): void {
  serve(session, MANUAL_HOST, async ({ pathname }) =>
    answer(await readManual(folder, pathname, missingPage), POLICY),
  )
}

function serve(session: Session, host: string, respond: (url: URL) => Promise<Response>): void {
  session.protocol.handle(SCHEME, (request) => {
    const url = new URL(request.url)
    return url.host === host && request.method === 'GET' ? respond(url) : notFound()
  })
}

async function fromDevServer(devServer: string, url: URL): Promise<Served> {
  const response = await fetch(devServer + url.pathname + url.search)
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  return { body: await response.arrayBuffer(), type }
}

function answer(served: Served | undefined, policy: string): Response {
  if (served === undefined) return notFound()
  return new Response(served.body, {
    headers: {
      'content-type': served.type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  })
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })
}
