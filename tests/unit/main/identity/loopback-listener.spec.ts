import { connect, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { callbackPageFor } from '../../../../src/main/identity/callback-page'
import {
  startLoopbackListener,
  type Callback,
  type LoopbackListener,
} from '../../../../src/main/identity/loopback-listener'

const { signal } = new AbortController()
const open: LoopbackListener[] = []
const sockets: Socket[] = []

async function start(): Promise<LoopbackListener> {
  const listener = await startLoopbackListener(callbackPageFor(['en']))
  open.push(listener)
  return listener
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(open.splice(0).map((listener) => listener.close()))
})

/** Connects to a port and gives the socket, or the code of the refusal. */
function tryToConnect(host: string, port: number): Promise<Socket | string> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    sockets.push(socket)
    socket.once('connect', () => resolve(socket))
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
  })
}

const portOf = (listener: LoopbackListener): number => Number(new URL(listener.redirectUri).port)

describe('the listener', () => {
  it('is bound to 127.0.0.1 on a free port, and to no other address', async () => {
    const listener = await start()
    expect(listener.redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/)
    expect(await tryToConnect('127.0.0.1', portOf(listener))).not.toBeTypeOf('string')
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address !== undefined && !address.internal)
      .map((address) => address?.address ?? '')
    for (const host of ['127.0.0.2', '::1', ...others]) {
      expect(await tryToConnect(host, portOf(listener))).toBeTypeOf('string')
    }
  })

  it('takes another port each time', async () => {
    expect((await start()).redirectUri).not.toBe((await start()).redirectUri)
  })

  it('gives the answer with the right state, and shows how it went', async () => {
    const listener = await start()
    const waiting = listener.waitFor('right', signal)
    const page = fetch(`${listener.redirectUri}?code=abc&state=right`)
    const callback = await waiting
    expect(callback.url.searchParams.get('code')).toBe('abc')
    callback.respond('signed-in')
    const response = await page
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('You are signed in')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each([
    ['a favicon', '/favicon.ico', 'GET'],
    ['another path', '/callback/more?code=a&state=right', 'GET'],
    ['a path that only looks alike', '//callback?code=a&state=right', 'GET'],
    ['another state', '/callback?code=a&state=wrong', 'GET'],
    ['no state', '/callback?code=a', 'GET'],
    ['a POST', '/callback?code=a&state=right', 'POST'],
    ['a HEAD', '/callback?code=a&state=right', 'HEAD'],
  ])('answers %s with 400 and goes on waiting', async (_what, path, method) => {
    const listener = await start()
    const waiting = listener.waitFor('right', signal)
    const answer = await fetch(new URL(listener.redirectUri).origin + path, { method })
    expect(answer.status).toBe(400)
    const page = fetch(`${listener.redirectUri}?code=b&state=right`)
    const callback = await waiting
    callback.respond('signed-in')
    expect(callback.url.searchParams.get('code')).toBe('b')
    expect((await page).status).toBe(200)
  })

  it('answers 400 before anybody waits', async () => {
    const listener = await start()
    expect((await fetch(`${listener.redirectUri}?code=a&state=null`)).status).toBe(400)
    expect((await fetch(`${listener.redirectUri}?code=a`)).status).toBe(400)
  })

  it('answers a second callback with 400', async () => {
    const listener = await start()
    const waiting = listener.waitFor('right', signal)
    const page = fetch(`${listener.redirectUri}?code=a&state=right`)
    const callback = await waiting
    expect((await fetch(`${listener.redirectUri}?code=b&state=right`)).status).toBe(400)
    callback.respond('signed-in')
    expect((await page).status).toBe(200)
  })

  it('stops waiting with its signal, before and during', async () => {
    const listener = await start()
    const before = AbortSignal.abort(new Error('enough'))
    await expect(listener.waitFor('right', before)).rejects.toThrow('enough')
    const controller = new AbortController()
    const waiting: Promise<Callback> = listener.waitFor('right', controller.signal)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    expect((await fetch(`${listener.redirectUri}?code=a&state=right`)).status).toBe(400)
  })
})

describe('closing', () => {
  it('leaves nothing listening', async () => {
    const listener = await start()
    await listener.close()
    expect(await tryToConnect('127.0.0.1', portOf(listener))).toBe('ECONNREFUSED')
  })

  it('is not held up by sockets that stay open', async () => {
    const listener = await start()
    const silent = await tryToConnect('127.0.0.1', portOf(listener))
    const kept = await tryToConnect('127.0.0.1', portOf(listener))
    if (typeof silent === 'string' || typeof kept === 'string') throw new Error('not connected')
    kept.write('GET /favicon.ico HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n')
    await new Promise((resolve) => kept.once('data', resolve))
    const closed = listener.close()
    expect(await tryToConnect('127.0.0.1', portOf(listener))).toBe('ECONNREFUSED')
    await closed
    expect(await tryToConnect('127.0.0.1', portOf(listener))).toBe('ECONNREFUSED')
  })
})
