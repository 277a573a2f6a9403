import { resolve } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import config from '../../../electron.vite.config'
import { COMMAND_CHANNEL, EVENT_CHANNEL } from '../../../src/shared/ipc-channels'
import { commandNames, eventNames } from '../../../src/shared/ipc-contract'

type Exposed = Record<string, Record<string, (...args: unknown[]) => unknown>>
type Receive = (event: unknown, name: unknown, payload: unknown) => void

const exposed = new Map<string, Exposed>()
const channels = new Map<string, Receive>()
const invoke = vi.fn(() => Promise.resolve('answer'))
let code: string

/** Builds the preload as the app does and runs it on a bridge that only notes. */
beforeAll(async () => {
  if (!('preload' in config)) throw new Error('the build has no preload')
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    define: config.preload.define ?? {},
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('src/preload/index.ts'), formats: ['cjs'] },
      rolldownOptions: { external: ['electron'] },
    },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  if (!('output' in bundle)) throw new Error('nothing was built')
  code = bundle.output[0].code
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Exposed) => void exposed.set(name, api),
    },
    ipcRenderer: {
      on: (channel: string, receive: Receive) => void channels.set(channel, receive),
      invoke,
    },
  }
  const required: string[] = []
  // The built text is run as Electron runs it: with `require` for electron alone.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own build, made just now
  const run = new Function('require', 'exports', code) as (
    require: unknown,
    exports: object,
  ) => void
  run((name: string) => {
    required.push(name)
    return electron
  }, {})
  expect(required).toEqual(['electron'])
})

const bridge = (): Exposed => exposed.get('saoDesk') ?? {}

describe('the bridge', () => {
  it('exposes the names of the contract and nothing else', () => {
    expect([...exposed.keys()]).toEqual(['saoDesk'])
    expect(Object.keys(bridge())).toEqual(['commands', 'events'])
    expect(Object.keys(bridge()['commands'] ?? {})).toEqual(commandNames)
    expect(Object.keys(bridge()['events'] ?? {})).toEqual(eventNames)
  })

  it('has these keys', () => {
    expect(bridge()).toMatchInlineSnapshot(`
      {
        "commands": {
          "access.cancelSignIn": [Function],
          "access.forget": [Function],
          "access.list": [Function],
          "access.reach": [Function],
          "access.reopenBrowser": [Function],
          "activity.check": [Function],
          "activity.export": [Function],
          "activity.list": [Function],
          "activity.open": [Function],
          "activity.settle": [Function],
          "app.info": [Function],
          "clients.cancelList": [Function],
          "clients.copyAs": [Function],
          "clients.create": [Function],
          "clients.delete": [Function],
          "clients.get": [Function],
          "clients.list": [Function],
          "clients.update": [Function],
          "clipboard.clearNow": [Function],
          "clipboard.copyText": [Function],
          "clipboard.read": [Function],
          "connections.add": [Function],
          "connections.list": [Function],
          "connections.openSample": [Function],
          "connections.remove": [Function],
          "diagnostics.read": [Function],
          "diagnostics.save": [Function],
          "keys.generate": [Function],
          "links.open": [Function],
          "lock.now": [Function],
          "lock.read": [Function],
          "lock.signOutAll": [Function],
          "lock.unlockWithBrowser": [Function],
          "lock.unlockWithSecret": [Function],
          "lock.unlockWithSystem": [Function],
          "manual.open": [Function],
          "notices.dismiss": [Function],
          "notices.list": [Function],
          "policy.read": [Function],
          "preferences.load": [Function],
          "preferences.save": [Function],
          "regionClients.create": [Function],
          "regionClients.record": [Function],
          "regionClients.regenerateSecret": [Function],
          "secrets.acknowledge": [Function],
          "secrets.copy": [Function],
          "secrets.copyKept": [Function],
          "secrets.create": [Function],
          "secrets.forgetKept": [Function],
          "secrets.hide": [Function],
          "secrets.keep": [Function],
          "secrets.kept": [Function],
          "secrets.remove": [Function],
          "secrets.reveal": [Function],
          "secrets.stranded": [Function],
          "secrets.test": [Function],
          "sessions.cancelSignIn": [Function],
          "sessions.list": [Function],
          "sessions.reopenBrowser": [Function],
          "sessions.restore": [Function],
          "sessions.signIn": [Function],
          "sessions.signOut": [Function],
          "settings.change": [Function],
          "settings.read": [Function],
          "snapshots.clients": [Function],
          "snapshots.tenants": [Function],
          "tenantClients.create": [Function],
          "tenantClients.publish": [Function],
          "tenantClients.setConsent": [Function],
          "tenants.list": [Function],
          "updates.install": [Function],
          "updates.read": [Function],
        },
        "events": {
          "access.changed": [Function],
          "activity.changed": [Function],
          "clients.page": [Function],
          "clipboard.changed": [Function],
          "connections.changed": [Function],
          "lock.changed": [Function],
          "menu.chosen": [Function],
          "notices.changed": [Function],
          "sessions.changed": [Function],
          "settings.changed": [Function],
          "updates.changed": [Function],
        },
      }
    `)
  })

  it('carries no validators', () => {
    expect(code).not.toMatch(/zod|safeParse/i)
    expect(code.length).toBeLessThan(5_000)
  })
})

describe('a command', () => {
  it('asks on the one channel by its name, with its input alone', async () => {
    const ask = bridge()['commands']?.['links.open']
    expect(await ask?.({ url: 'x' }, 'more')).toBe('answer')
    expect(invoke).toHaveBeenCalledExactlyOnceWith(COMMAND_CHANNEL, 'links.open', { url: 'x' })
  })
})

describe('an event', () => {
  const tell = (name: unknown, payload: unknown): void =>
    channels.get(EVENT_CHANNEL)?.({ sender: 'not for the page' }, name, payload)

  it('reaches its listeners until they take themselves away, with the payload alone', () => {
    const [first, second] = [vi.fn(), vi.fn()]
    const hear = bridge()['events']?.['clipboard.changed']
    const stop = hear?.(first) as () => void
    hear?.(second)
    tell('clipboard.changed', { clearsAt: 1 })
    stop()
    tell('clipboard.changed', { clearsAt: 2 })
    tell('sessions.changed', {})
    expect(first.mock.calls).toEqual([[{ clearsAt: 1 }]])
    expect(second.mock.calls).toEqual([[{ clearsAt: 1 }], [{ clearsAt: 2 }]])
  })

  it('of an unknown name reaches nobody and breaks nothing', () => {
    expect(() => tell('nothing.known', {})).not.toThrow()
    expect(() => tell('__proto__', {})).not.toThrow()
  })
})
