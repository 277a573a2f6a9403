import Router from '@koa/router'
import type { Context } from 'koa'
import type { InteractionResults, Provider } from 'oidc-provider'
import { ACCOUNTS, findAccount, type Account } from './accounts'
import { renderAccountPage, renderConsentPage, renderErrorPage, STYLE_PATH } from './pages'
import { signInPath } from './provider'
import { isRight, splitScopes } from './scopes'
import { sendPage } from './send-page'
import { STYLE } from './style'
import { readBody } from '../http/body'

/** The sign-in a page belongs to: known by its cookie, named by its path. */
type SignIn = Awaited<ReturnType<Provider['interactionDetails']>>

async function findSignIn(provider: Provider, ctx: Context): Promise<SignIn | undefined> {
  try {
    return await provider.interactionDetails(ctx.req, ctx.res)
  } catch {
    return undefined
  }
}

async function appNameOf(provider: Provider, signIn: SignIn): Promise<string> {
  const client = await provider.Client.find(String(signIn.params['client_id']))
  return client?.clientName ?? 'the app'
}

function scopesOf(signIn: SignIn): string[] {
  const { scope } = signIn.params
  return typeof scope === 'string' ? splitScopes(scope) : []
}

function refusedScopes(account: Account, scopes: string[]): string[] {
  return scopes.filter((scope) => isRight(scope) && !account.scopes.includes(scope))
}

/** Ends the pages and hands the result to the identity provider. */
async function finish(provider: Provider, ctx: Context, result: InteractionResults): Promise<void> {
  ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result))
  ctx.status = 303
}

async function chooseAccount(provider: Provider, ctx: Context, signIn: SignIn): Promise<void> {
  const form = new URLSearchParams((await readBody(ctx.req)).toString('utf8'))
  const account = findAccount(form.get('account') ?? undefined)
  if (account === undefined) {
    ctx.redirect(signInPath(signIn.uid))
  } else {
    await provider.interactionResult(ctx.req, ctx.res, { login: { accountId: account.id } })
    ctx.redirect(`${signInPath(signIn.uid)}/consent`)
  }
  ctx.status = 303
}

/** Grants what the account itself may do, and refuses the rest of what was asked for. */
async function allow(provider: Provider, ctx: Context, signIn: SignIn, account: Account) {
  const scopes = scopesOf(signIn)
  const refused = refusedScopes(account, scopes)
  const grant = new provider.Grant({
    accountId: account.id,
    clientId: String(signIn.params['client_id']),
  })
  grant.addOIDCScope(scopes.filter((scope) => !refused.includes(scope)).join(' '))
  if (refused.length > 0) grant.rejectOIDCScope(refused.join(' '))
  await finish(provider, ctx, {
    login: { accountId: account.id },
    consent: { grantId: await grant.save() },
  })
}

/**
 * The pages of the sign-in: choose an account, then allow or cancel. The browser is not
 * remembered: every sign-in asks for the account.
 * @param tenant the name of the tenant that is signed in to; absent for the organization
 */
export function createSignInRoutes(provider: Provider, tenant?: string): Router {
  const router = new Router()
  const askerOf = async (signIn: SignIn) => ({ appName: await appNameOf(provider, signIn), tenant })
  const step = (work: (ctx: Context, signIn: SignIn) => Promise<void>) => async (ctx: Context) => {
    const signIn = await findSignIn(provider, ctx)
    if (signIn !== undefined) return work(ctx, signIn)
    ctx.status = 400
    sendPage(ctx, renderErrorPage('It has expired, or it was started in another browser.'))
  }

  router.get(STYLE_PATH, (ctx) => {
    ctx.type = 'css'
    ctx.set('Cache-Control', 'max-age=300')
    ctx.body = STYLE
  })
  router.get(
    '/sign-in/:uid',
    step(async (ctx, signIn) => {
      const asker = await askerOf(signIn)
      sendPage(ctx, renderAccountPage(signInPath(signIn.uid), asker, ACCOUNTS))
    }),
  )
  router.post(
    '/sign-in/:uid/account',
    step((ctx, signIn) => chooseAccount(provider, ctx, signIn)),
  )
  router.get(
    '/sign-in/:uid/consent',
    step(async (ctx, signIn) => {
      const path = signInPath(signIn.uid)
      const account = findAccount(signIn.result?.login?.accountId)
      if (account === undefined) {
        ctx.redirect(path)
        return
      }
      const [asker, scopes] = [await askerOf(signIn), scopesOf(signIn)]
      const refused = refusedScopes(account, scopes)
      sendPage(ctx, renderConsentPage(path, asker, account, scopes, refused))
    }),
  )
  router.post(
    '/sign-in/:uid/allow',
    step(async (ctx, signIn) => {
      const account = findAccount(signIn.result?.login?.accountId)
      if (account === undefined) ctx.redirect(signInPath(signIn.uid))
      else await allow(provider, ctx, signIn, account)
    }),
  )
  router.post(
    '/sign-in/:uid/cancel',
    step((ctx) =>
      finish(provider, ctx, {
        error: 'access_denied',
        error_description: 'The person cancelled the sign-in.',
      }),
    ),
  )
  return router
}
