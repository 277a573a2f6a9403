import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { userCacheFolder } from '../../../build/lib/paths.mjs'
import { capture, npmCommand, run } from '../../../build/lib/run.mjs'
import { hearSetUp } from './quiet'

const said = hearSetUp()

const node = process.execPath
const isWindows = process.platform === 'win32'

describe('run', () => {
  it('answers the exit code', async () => {
    expect(await run(node, ['-e', 'process.exit(7)'])).toBe(7)
  })

  it('answers 1 for a program that is not there', async () => {
    expect(await run('no-such-program-anywhere', [])).toBe(1)
    expect(said.join()).toContain('no-such-program-anywhere could not be started')
  })

  it('ends what runs longer than it may', async () => {
    const code = await run(node, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 200 })
    expect(code).not.toBe(0)
  })
})

describe.skipIf(isWindows)('a signal', () => {
  /** A script that runs a program which prints its process id and stays. */
  const script = `
    import { run, runScript } from ${JSON.stringify(
      new URL('../../../build/lib/run.mjs', import.meta.url).href,
    )}
    await runScript(async () => {
      try {
        return await run(process.execPath, ['-e',
          'console.log(process.pid); setInterval(() => {}, 1000)'])
      } finally {
        process.stdout.write('cleaned up')
      }
    })`

  it('is passed on to the program in the foreground, and cleaning up still happens', async () => {
    const child = spawn(node, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
    await once(child.stdout, 'data')
    const programId = Number.parseInt(printed, 10)
    child.kill('SIGTERM')
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(143)
    expect(printed).toContain('cleaned up')
    expect(() => process.kill(programId, 0)).toThrow('ESRCH')
  })
})

describe('capture', () => {
  it('gives what was printed, and fed', () => {
    const echo = 'process.stdin.pipe(process.stdout)'
    expect(capture(node, ['-e', echo], { input: 'hello' })).toMatchObject({
      ok: true,
      stdout: 'hello',
    })
  })

  it('is not ok when the program fails, hangs or is missing', () => {
    expect(capture(node, ['-e', 'process.exit(1)']).ok).toBe(false)
    expect(capture(node, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 200 }).ok).toBe(false)
    expect(capture('no-such-program-anywhere', [])).toEqual({ ok: false, stdout: '', stderr: '' })
  })
})

describe('npmCommand', () => {
  it('is the npm that runs the script', () => {
    const env = { npm_execpath: '/lib/npm/bin/npm-cli.js' }
    expect(npmCommand(env, 'linux')).toEqual({
      command: node,
      args: ['/lib/npm/bin/npm-cli.js'],
      shell: false,
    })
  })

  it('is npm from the path otherwise, through a shell on Windows', () => {
    const env = { npm_execpath: '/lib/pnpm/pnpm.cjs' }
    expect(npmCommand(env, 'linux')).toEqual({ command: 'npm', args: [], shell: false })
    expect(npmCommand({}, 'win32')).toEqual({ command: 'npm', args: [], shell: true })
  })
})

describe.skipIf(isWindows)('userCacheFolder', () => {
  it.each([
    ['linux', {}, '/home/me/.cache/sao-desk'],
    ['linux', { XDG_CACHE_HOME: '/fast' }, '/fast/sao-desk'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/me/.cache/sao-desk'],
    ['darwin', { XDG_CACHE_HOME: '/fast' }, '/home/me/Library/Caches/sao-desk'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/sao-desk/Cache'],
  ])('on %s with %j is %s', (platform, env, expected) => {
    expect(userCacheFolder({ platform, env, home: '/home/me' })).toBe(expected)
  })
})
