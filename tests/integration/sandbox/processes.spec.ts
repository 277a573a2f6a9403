/** The sandbox as processes of its own: the server of the command line, and the utility process. */
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  sandboxMessageSchema,
  sandboxReadySchema,
  type SandboxMessage,
} from '../../../src/shared/model/sandbox'
import { CLIENTS, connect, pageSchema } from './api'
import { findFreePorts, takePort } from './ports'

const root = resolve(import.meta.dirname, '../../..')

/** Gives a plain Node process the port that Electron gives a utility process. */
const PARENT_PORT_SHIM = `data:text/javascript,${encodeURIComponent(`
process.parentPort = {
  postMessage: (message) => process.send(message),
  on: (_event, listener) => process.on('message', (data) => listener({ data })),
}`)}`

let folder: string
let outDir: string
const children: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-processes-'))
  // Inside the project, so that the built files find its dependencies.
  outDir = await mkdtemp(join(root, 'node_modules', '.sandbox-test-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      rolldownOptions: {
        input: { cli: 'src/sandbox/cli.ts', utility: 'src/sandbox/utility.ts' },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  })
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => Promise.all([folder, outDir].map((path) => rm(path, { recursive: true }))))

interface Finished {
  code: number | null
  stdout: string
  stderr: string
}

function startCli(...args: string[]) {
  const child = spawn(process.execPath, [join(outDir, 'cli.js'), ...args])
  children.push(child)
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const finished = once(child, 'close').then(([code]): Finished => ({
    code: code as number | null,
    ...output,
  }))
  const ready = async () => {
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    return sandboxReadySchema.parse(JSON.parse(line.toString()))
  }
  return { child, finished, ready }
}

describe('the command line', () => {
  // Windows has no signals to catch: there a process is simply ended.
  it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
    'prints one line and ends on %s',
    async (signal) => {
      const { child, finished, ready } = startCli('--clients', '30', '--tenants', '2')
      const started = await ready()
      const api = await connect(started)
      const page = pageSchema.parse((await api(`${CLIENTS}?totalResults=true`)).body)
      expect(page.totalResults).toBe(30)
      expect(started.tenants).toHaveLength(2)
      child.kill(signal)
      const { code, stdout, stderr } = await finished
      expect(code).toBe(0)
      expect(stdout.split('\n')).toEqual([expect.stringMatching(/^\{.*\}$/), ''])
      expect(stderr).toBe('')
    },
  )

  it('takes a port, a data folder, a rate scale, and faults from outside', async () => {
    const dataDir = join(folder, 'kept')
    const port = String(await findFreePorts(2))
    const { child, finished, ready } = startCli(
      ...['--port', port, '--data-dir', dataDir],
      ...['--rate-scale', '0.01', '--faults', '--tenants', '1'],
    )
    const started = await ready()
    const { organization } = started
    expect(new URL(organization.url).port).toBe(port)
    const faults = `${organization.url}/__sandbox/faults`
    expect((await fetch(faults, { method: 'DELETE' })).status).toBe(204)
    const api = await connect(started)
    const create = { method: 'POST', body: { appType: 'web', clientName: 'Only one' } }
    expect((await api(CLIENTS, create)).status).toBe(201)
    expect((await api(CLIENTS, create)).status).toBe(429)
    child.kill('SIGTERM')
    await finished

    const again = startCli('--data-dir', dataDir, '--port', port)
    expect((await again.ready()).organization).toEqual(organization)
  })

  it('shows help', async () => {
    const { code, stdout } = await startCli('--help').finished
    expect(code).toBe(0)
    expect(stdout).toContain('--rate-scale N')
  })

  it.each([
    [['--port', 'http'], '--port takes a whole number up to 65535, not "http".'],
    [['--colour'], "Unknown option '--colour'"],
  ])('refuses %j with status 2', async (args, message) => {
    const { code, stdout, stderr } = await startCli(...args).finished
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(stderr).toContain('--help')
  })

  it('says in one line when the port is taken', async () => {
    const freePort = await findFreePorts(1)
    const squatter = await takePort(freePort)
    const port = String(freePort)
    const { code, stdout, stderr } = await startCli('--port', port).finished
    squatter.close()
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toBe(`Port ${port} on 127.0.0.1 is already in use.\n`)
  })
})

describe('the utility process', () => {
  const startUtility = async (dataDir: string) => {
    const child = fork(join(outDir, 'utility.js'), ['--data-dir', dataDir], {
      execArgv: ['--import', PARENT_PORT_SHIM],
    })
    children.push(child)
    const [raw] = (await once(child, 'message')) as [unknown]
    const message: SandboxMessage = sandboxMessageSchema.parse(raw)
    return { child, message }
  }

  it('reports when it is ready and ends when told', async () => {
    const { child, message } = await startUtility(join(folder, 'utility'))
    if (message.type !== 'ready') throw new Error(message.message)
    expect((await fetch(message.ready.tenants[0]?.url ?? '')).status).toBe(200)
    const ended = once(child, 'exit')
    child.send({ type: 'unknown' })
    expect((await (await connect(message.ready))(CLIENTS)).status).toBe(200)
    child.send({ type: 'stop' })
    expect(await ended).toEqual([0, null])
  })

  it('reports why it did not start, and ends', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    const { child, message } = await startUtility(join(file, 'below'))
    expect(message).toEqual({
      type: 'failed',
      message: expect.stringContaining('mkdir') as string,
    })
    if (child.exitCode === null) await once(child, 'exit')
    expect(child.exitCode).toBe(1)
  })
})
