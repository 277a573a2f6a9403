import type { Middleware } from 'koa'

/**
 * Takes the identity provider's session out of a browser's request: the sandbox remembers no
 * browser, so every sign-in asks for the account, and two sign-ins at once do not mix.
 */
export const forgetBrowser: Middleware = async (ctx, next) => {
  const { cookie } = ctx.req.headers
  if (cookie !== undefined) {
    ctx.req.headers.cookie = cookie
      .split(/;\s*/)
      .filter((pair) => !/^_session(\.sig)?=/.test(pair))
      .join('; ')
  }
  await next()
}
