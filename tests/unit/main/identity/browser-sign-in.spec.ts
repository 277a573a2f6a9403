import { connect } from 'node:net'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { callbackPageFor } from '../../../../src/main/identity/callback-page'
import {
  signInWithBrowser,
  type BrowserSignInOptions,
} from '../../../../src/main/identity/browser-sign-in'
import { OidcProvider } from '../../../../src/main/identity/oidc'
import { caught } from '../../../support/main/caught'
import { json } from '../../../support/main/fake-fetch'
import { FakeProvider, ISSUER } from '../../../support/main/fake-provider'

let provider: FakeProvider
let controller: AbortController
let address: string | undefined
let pages: string[]
const onReturn = vi.fn()

beforeEach(() => {
  provider = new FakeProvider()
  controller = new AbortController()
  address = undefined
  pages = []
  onReturn.mockReset()
})

/** A browser that goes where the provider sends it, and keeps the page it ends on. */
const signsIn =
  (changes: Record<string, string | undefined> = {}) =>
  async (url: string): Promise<void> => {
    const page = await fetch(provider.authorize(url, changes))
    pages.push(await page.text())
  }
const doesNothing = (): Promise<void> => Promise.resolve()

async function signIn(changes: Partial<BrowserSignInOptions>) {
  return signInWithBrowser({
    callbackPage: callbackPageFor(['en']),
    provider: await OidcProvider.discover(provider.fetch, ISSUER, 'sao-desk'),
    scope: 'openid',
    openBrowser: signsIn(),
    signal: controller.signal,
    onAddress: (url) => (address = url),
    onReturn,
    ...changes,
  })
}

/** Whether the port of the redirect address still answers. */
function isListening(): Promise<boolean> {
  const redirectUri = new URL(address ?? '').searchParams.get('redirect_uri') ?? ''
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(redirectUri).port) })
  return new Promise((resolve) => {
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}

describe('signInWithBrowser', () => {
  it('gives the tokens, brings the app back and tells the person so in the browser', async () => {
    const tokens = await signIn({})
    expect(tokens.account).toBe('sao@example.test')
    expect(onReturn).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(pages[0]).toContain('You are signed in'))
    expect(await isListening()).toBe(false)
  })

  it('listens before the browser opens', async () => {
    let wasListening: boolean | undefined
    await signIn({
      openBrowser: async (url) => {
        address = url
        wasListening = await isListening()
        await signsIn()(url)
      },
    })
    expect(wasListening).toBe(true)
  })

  it('does not wait for an opener that stays as long as its browser', async () => {
    const openBrowser = (url: string): Promise<void> => {
      void signsIn()(url)
      return new Promise(() => undefined)
    }
    expect((await signIn({ openBrowser })).account).toBe('sao@example.test')
  })

  it('ends after its time, and frees the port', async () => {
    const error = await caught(signIn({ openBrowser: doesNothing, timeoutMs: 50 }))
    expect(error.code).toBe('sign-in-timed-out')
    expect(await isListening()).toBe(false)
    expect(onReturn).not.toHaveBeenCalled()
  })

  it('ends when it is cancelled, and frees the port', async () => {
    const openBrowser = (): Promise<void> => {
      setTimeout(() => controller.abort(), 20)
      return doesNothing()
    }
    expect((await caught(signIn({ openBrowser }))).code).toBe('cancelled')
    expect(await isListening()).toBe(false)
  })

  it('opens no browser when it was cancelled before', async () => {
    const openBrowser = vi.fn(doesNothing)
    controller.abort()
    expect((await caught(signIn({ openBrowser }))).code).toBe('cancelled')
    expect(openBrowser).not.toHaveBeenCalled()
  })

  it('says that the browser does not open, and frees the port', async () => {
    const openBrowser = (): Promise<void> => Promise.reject(new Error('no browser'))
    expect((await caught(signIn({ openBrowser }))).code).toBe('browser-not-opened')
    expect(await isListening()).toBe(false)
  })

  it('says at once that the person said no, here and in the browser', async () => {
    const openBrowser = signsIn({ error: 'access_denied', code: undefined })
    expect((await caught(signIn({ openBrowser }))).code).toBe('sign-in-denied')
    await vi.waitFor(() => expect(pages[0]).toContain('Sign-in cancelled'))
  })

  it('goes on after an answer with a wrong state', async () => {
    const openBrowser = async (url: string): Promise<void> => {
      await signsIn({ state: 'wrong' })(url)
      await signsIn()(url)
    }
    expect((await signIn({ openBrowser })).account).toBe('sao@example.test')
    expect(pages[0]).toContain('Nothing to see here')
  })

  it('asks for tokens once when the answer comes twice', async () => {
    const openBrowser = async (url: string): Promise<void> => {
      const back = provider.authorize(url)
      await Promise.all([fetch(back), fetch(back)])
    }
    expect((await signIn({ openBrowser })).account).toBe('sao@example.test')
    expect(provider.count('token')).toBe(1)
  })

  it('tells the person in the browser when the tokens did not come', async () => {
    provider.fault = (endpoint) =>
      endpoint === 'token' ? json({ error: 'server_error' }, 500) : undefined
    expect((await caught(signIn({}))).code).toBe('server-error')
    await vi.waitFor(() => expect(pages[0]).toContain('did not finish'))
  })
})
