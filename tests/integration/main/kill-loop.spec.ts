/**
 * Kills the main process at random moments while it works, with SIGKILL, and then asks what a person
 * would: is there a secret at the service that nobody knows of, and is anything reported that is not
 * there? SAO_DESK_KILLS sets how often, SAO_DESK_SEED repeats a run.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import type { DirectoryClient, OAuthClient } from '../../../src/shared/model/client'
import type { ActivityEntry } from '../../../src/shared/model/activity'
import type { TestApp } from '../../support/main/app'
import { startAppByCredentials, startAppWith, OWNER } from '../../support/main/sandbox-app'
import { Seeded } from './kill-loop/seeded'
import type { VictimOrders } from './kill-loop/victim'
import { worldOn } from './kill-loop/world'

const KILLS = Number(process.env['SAO_DESK_KILLS'] ?? 12)
const SEED = Number(process.env['SAO_DESK_SEED'] ?? Date.now() % 1_000_000_000)
/** A process is killed before it has done this many things, within some time of the last one. */
const MOST_STEPS = 8
const LONGEST_STEP_MS = 40
/** For starting one process and its end, on a computer with much else to do. */
const PER_KILL_MS = 20_000

const root = resolve(import.meta.dirname, '../../..')
let profile: string
let outDir: string
let sandbox: Sandbox

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'sao-desk-kills-'))
  // Inside the project, so that the built files find its dependencies.
  outDir = await mkdtemp(join(root, 'node_modules', '.kill-loop-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      rolldownOptions: {
        input: { victim: 'tests/integration/main/kill-loop/victim.ts' },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  })
  sandbox = await startSandbox({ rateScale: 1_000, clients: 1 })
}, 60_000)
afterAll(async () => {
  await sandbox.close()
  await Promise.all([profile, outDir].map((path) => rm(path, { recursive: true })))
})

/** Lets a process work for a while and kills it. */
async function killOne(orders: VictimOrders, steps: number, restMs: number): Promise<void> {
  const child: ChildProcess = fork(join(outDir, 'victim.js'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit')
  child.send(orders)
  let left = steps
  const worked = new Promise<void>((done) => {
    child.on('message', () => {
      left -= 1
      if (left < 0) done()
    })
  })
  await Promise.race([worked, exited])
  await delay(restMs)
  child.kill('SIGKILL')
  const [code, signal] = (await exited) as [number | null, string | null]
  // One that ended by itself was not killed: then the loop proves nothing.
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' })
}

async function clientsAtService(app: TestApp, connectionId: string): Promise<OAuthClient[]> {
  app.events.length = 0
  await app.get('clients.list', { connectionId, loadId: crypto.randomUUID() })
  return app.events
    .filter(({ name }) => name === 'clients.page')
    .flatMap(({ payload }) => (payload as { clients: DirectoryClient[] }).clients)
    .map(({ client }) => client)
    .filter(({ clientName }) => clientName.startsWith('Loop '))
}

async function journal(app: TestApp): Promise<ActivityEntry[]> {
  const all: ActivityEntry[] = []
  let before: number | undefined
  for (;;) {
    const page = await app.get('activity.list', before === undefined ? {} : { before })
    all.push(...page.entries)
    if (page.next === null) return all
    before = page.next
  }
}

const keyOf = (clientId = '', hint = ''): string => `${clientId} ${hint}`

describe('kill -9', () => {
  it(
    `at ${KILLS} random moments loses no secret and makes none up (seed ${SEED})`,
    async () => {
      const random = new Seeded(SEED)
      const first = await startAppByCredentials(sandbox, 'full', worldOn(profile))
      const { connectionId } = first
      first.app.services.world.database.close()
      for (let count = 0; count < KILLS; count += 1) {
        const seed = random.below(2 ** 31)
        const rest = random.next() * LONGEST_STEP_MS
        await killOne({ profile, connectionId, seed }, random.below(MOST_STEPS), rest)
      }

      const app = startAppWith(OWNER, worldOn(profile))
      await app.services.sessions.restore(app.services.connection(connectionId))
      const openBefore = (await app.get('activity.open', undefined)).length
      const verdicts = await app.get('activity.check', {})
      expect(verdicts.filter(({ problem }) => problem !== undefined)).toEqual([])
      const entries = await journal(app)
      const clients = await clientsAtService(app, connectionId)
      const kept = await app.get('secrets.kept', { connectionId })
      app.services.world.database.close()

      const known = new Set(kept.map(({ clientId, hint }) => keyOf(clientId, hint)))
      for (const { result, clientId, hint, kind } of entries) {
        if (result === 'done' && (kind === 'create-client' || kind === 'create-secret')) {
          known.add(keyOf(clientId, hint))
        }
      }
      const found = verdicts.flatMap(({ entry }) => (entry.open ? (entry.found ?? []) : []))
      const orphans = new Set(found.map(({ clientId, hint }) => keyOf(clientId, hint)))

      const secrets = clients.flatMap(({ clientId, clientSecrets = [] }) =>
        clientSecrets.map(({ hint }) => ({ clientId, hint })),
      )
      const lost = secrets.filter(
        ({ clientId, hint }) =>
          !known.has(keyOf(clientId, hint)) &&
          !orphans.has(keyOf(clientId, hint)) &&
          !orphans.has(keyOf(clientId)),
      )
      const there = new Set(secrets.map(({ clientId, hint }) => keyOf(clientId, hint)))
      for (const { clientId } of clients) there.add(keyOf(clientId))
      const madeUp = [...orphans].filter((key) => !there.has(key))
      const checked = entries.filter(({ steps }) =>
        steps.some(({ step }) => ['found', 'not-made', 'cleaned-up'].includes(step)),
      )
      process.stdout.write(
        `kill -9: ${KILLS} kills, seed ${SEED}; ${entries.length} changes begun, ` +
          `${checked.length} settled by a look at the service, ` +
          `${openBefore} without a known end, ${secrets.length} secrets at the service, ` +
          `${secrets.filter(({ clientId, hint }) => known.has(keyOf(clientId, hint))).length} known, ` +
          `${orphans.size} reported, ${lost.length} lost, ${madeUp.length} made up\n`,
      )
      expect({ lost, madeUp }).toEqual({ lost: [], madeUp: [] })
      // A loop in which nothing happened would prove nothing.
      expect(entries.length).toBeGreaterThan(KILLS)
    },
    60_000 + KILLS * PER_KILL_MS,
  )
})
