import type { Context } from 'koa'

/**
 * Nothing but the page's own style sheet is loaded and no script runs. Forms may lead on to the
 * app's listener on this computer: browsers hold the redirect after a form to this list too.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self' http://127.0.0.1:*",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers with a page, kept by no cache, embedded by nobody. */
export function sendPage(ctx: Pick<Context, 'set' | 'body' | 'type'>, html: string): void {
  ctx.set({
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
  ctx.type = 'html'
  ctx.body = html
}
