import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { endHelper, firstLine, startHelper } from '../../../build/lib/desktop/helpers.mjs'
import { startDesktop } from '../../../build/lib/desktop-session.mjs'
import { capture } from '../../../build/lib/run.mjs'
import { missingNeeds } from '../../../build/lib/system-packages.mjs'

const node = process.execPath
const canStart = process.platform === 'linux' && missingNeeds(['display', 'keychain']).length === 0
const START_TIMEOUT_MS = 20_000

const isAlive = (processId: number) => {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}

describe('helpers', () => {
  const helper = (code: string) =>
    startHelper(node, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] })

  it('gives the first line that a helper writes', async () => {
    const child = helper('console.log("ready"); console.log("more"); setInterval(() => {}, 1000)')
    expect(await firstLine(child, 1, 5_000)).toBe('ready')
    await endHelper(child)
    expect(isAlive(child.pid ?? 0)).toBe(false)
  })

  it('tells a helper that ends at once, one that is silent and one that is missing', async () => {
    await expect(firstLine(helper('process.exit(3)'), 1, 5_000)).rejects.toThrow('(code 3)')
    const silent = helper('setInterval(() => {}, 1000)')
    await expect(firstLine(silent, 1, 100)).rejects.toThrow('was not ready within 0.1 s')
    await endHelper(silent)
    const missing = startHelper('no-such-helper', [], { stdio: ['ignore', 'pipe', 'ignore'] })
    await expect(firstLine(missing, 1, 5_000)).rejects.toThrow('could not be started')
  })

  it.skipIf(process.platform === 'win32')('ends a helper that ignores being asked', async () => {
    const child = helper(
      'process.on("SIGTERM", () => {}); console.log("ready"); setInterval(() => {}, 1000)',
    )
    await firstLine(child, 1, 5_000)
    await endHelper(child)
    expect(child.signalCode).toBe('SIGKILL')
  })
})

describe('startDesktop', () => {
  it('leaves other platforms alone', async () => {
    const desktop = await startDesktop({ platform: 'darwin', baseEnv: { HOME: '/home/me' } })
    expect(desktop.env).toEqual({ HOME: '/home/me' })
    expect(desktop.started).toEqual([])
  })

  it('never lets Electron start as plain Node', async () => {
    const baseEnv = { ELECTRON_RUN_AS_NODE: '1' }
    expect((await startDesktop({ platform: 'win32', baseEnv })).env).toEqual({})
  })

  it('takes a display that is there', async () => {
    const desktop = await startDesktop({ keychain: 'none', baseEnv: { DISPLAY: ':7' } })
    expect(desktop.env['DISPLAY']).toBe(':7')
    expect(desktop.started).toEqual([])
    await desktop.stop()
  })

  describe.runIf(canStart)('with Xvfb and gnome-keyring', () => {
    it(
      'starts a display of its own beside the one there is, and ends it',
      async () => {
        const baseEnv = { ...process.env, DISPLAY: ':7', WAYLAND_DISPLAY: 'wayland-0' }
        const desktop = await startDesktop({ display: 'own', keychain: 'none', baseEnv })
        const { env } = desktop
        expect(env['WAYLAND_DISPLAY']).toBeUndefined()
        expect(desktop.started).toEqual([`Xvfb on ${env['DISPLAY'] ?? ''}`])
        expect(capture('xauth', ['-f', env['XAUTHORITY'] ?? '', 'list']).stdout).toContain(
          'MIT-MAGIC-COOKIE-1',
        )
        await desktop.stop()
        expect(existsSync(dirname(env['XAUTHORITY'] ?? ''))).toBe(false)
        expect(existsSync(`/tmp/.X11-unix/X${(env['DISPLAY'] ?? '').slice(1)}`)).toBe(false)
      },
      START_TIMEOUT_MS,
    )

    it(
      'starts a keychain that keeps a password, and ends it',
      async () => {
        const desktop = await startDesktop({ display: 'none', keychain: 'own' })
        const keepAndRead = `
          import keytar from 'keytar'
          await keytar.setPassword('sao-desk-test', 'account', 'value ü')
          console.log(await keytar.getPassword('sao-desk-test', 'account'))`
        const { stdout } = capture(node, ['--input-type=module', '-e', keepAndRead], {
          env: desktop.env,
        })
        expect(stdout.trim()).toBe('value ü')
        await desktop.stop()
        const afterwards = capture(node, ['--input-type=module', '-e', keepAndRead], {
          env: desktop.env,
        })
        expect(afterwards.ok).toBe(false)
      },
      START_TIMEOUT_MS,
    )

    it(
      'ends with the script that started it, even when that is told to end',
      async () => {
        const script = fileURLToPath(new URL('../../../build/with-desktop.mjs', import.meta.url))
        const command = [
          node,
          '-e',
          'console.log(process.env.XAUTHORITY); setInterval(() => {}, 9)',
        ]
        const child = spawn(node, [script, '--own-display', '--own-keychain', '--', ...command], {
          stdio: ['ignore', 'pipe', 'ignore'],
        })
        const [printed] = (await once(child.stdout, 'data')) as [Buffer]
        const folder = dirname(printed.toString().trim())
        expect(existsSync(folder)).toBe(true)
        const holders = () => capture('pgrep', ['-f', folder]).stdout.trim()
        expect(holders()).not.toBe('')
        child.kill('SIGTERM')
        const [code] = (await once(child, 'close')) as [number]
        expect(code).toBe(143)
        expect(existsSync(folder)).toBe(false)
        expect(holders()).toBe('')
      },
      START_TIMEOUT_MS,
    )
  })
})
