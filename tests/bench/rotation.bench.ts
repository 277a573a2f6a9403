import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { REQUESTS_PER_MINUTE } from '../../src/main/cloud/rate-limiter'
import { openDatabase } from '../../src/main/storage/database'
import { ORGANIZATION } from '../../src/shared/model/place'
import { SECRETS_PER_CLIENT } from '../../src/shared/model/secret'
import { startSandbox } from '../../src/sandbox'
import { startAppByCredentials } from '../support/main/sandbox-app'
import type { TestApp } from '../support/main/app'
import { addToFile, benchRow } from './support/rows'
import { median } from './support/statistics'
import { temporaryFolder } from './support/temporary-folder'

const ROTATIONS = 500
/** Some of them have no secret to rotate, or no room for another. */
const CLIENTS = 800
/** A new secret and the removal of the old one; both are of the second tier. */
const CHANGES_PER_ROTATION = 2
const RUNS = 7
const TIMEOUT_MS = 15 * 60_000
const MINUTE_MS = 60_000
/** The runs go on side by side, each with its own service: nearly all of their time is waiting. */
const APART_MS = MINUTE_MS / (RUNS + 1)
/** How many clients are rotated at the same time. */
const AT_ONCE = 6
const LEAST_OF_BOUND = 0.95

test('500 secrets rotated within the rate limits', async () => {
  test.setTimeout(TIMEOUT_MS)
  const runs = await Promise.all(
    Array.from({ length: RUNS }, async (_, run) => {
      await wait(run * APART_MS)
      return rotateAll()
    }),
  )
  const windows = Math.ceil((ROTATIONS * CHANGES_PER_ROTATION) / REQUESTS_PER_MINUTE[2])
  // The first window's changes may go at once, and so may the last one's when it opens.
  const bound = (windows - 1) * MINUTE_MS
  addToFile([
    benchRow(
      'rotation: 500 secrets, beside what the rate limits allow',
      's',
      {
        value: median(runs.map(({ ms }) => ms)) / 1000,
        baseline: bound / 1000,
      },
      bound / 1000 / LEAST_OF_BOUND,
    ),
    benchRow(
      'rotation: requests that the service refused as too many, over all runs',
      'requests',
      { value: runs.reduce((sum, { refused }) => sum + refused, 0), baseline: 0 },
      0,
    ),
  ])
})

interface Run {
  /** How long it took, by the clock on the wall. */
  ms: number
  /** How many requests were answered with 429. */
  refused: number
}

async function rotateAll(): Promise<Run> {
  const folder = temporaryFolder()
  const sandbox = await startSandbox({ clients: CLIENTS })
  let refused = 0
  const { app, connectionId } = await startAppByCredentials(sandbox, 'full', {
    database: openDatabase(join(folder.path, 'bench.db')),
    fetch: async (url, init) => {
      const answer = await fetch(url, init)
      if (answer.status === 429) refused += 1
      return answer
    },
  })
  const waiting = (await clientsOf(app, connectionId)).slice(0, ROTATIONS)
  expect(waiting).toHaveLength(ROTATIONS)
  const begunAt = performance.now()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
        await rotate(app, { connectionId, ...one })
      }
    }),
  )
  const ms = performance.now() - begunAt
  app.services.world.database.close()
  await sandbox.close()
  folder.remove()
  return { ms, refused }
}

interface OldSecret {
  clientId: string
  hint: string
}

async function clientsOf(app: TestApp, connectionId: string): Promise<OldSecret[]> {
  const source = ORGANIZATION
  await app.get('clients.list', { connectionId, source, loadId: crypto.randomUUID() })
  const snapshot = await app.get('snapshots.clients', { connectionId, source })
  return (snapshot?.clients ?? []).flatMap(({ client }) => {
    const secrets = client.clientSecrets ?? []
    const hint = secrets[0]?.hint
    if (hint === undefined || secrets.length === SECRETS_PER_CLIENT) return []
    return [{ clientId: client.clientId, hint }]
  })
}

/** What the guided rotation asks of the service: a new secret, then the old one goes. */
async function rotate(
  app: TestApp,
  { connectionId, clientId, hint }: OldSecret & { connectionId: string },
): Promise<void> {
  const { secret } = await app.get('secrets.create', {
    connectionId,
    place: ORGANIZATION,
    clientId,
  })
  await app.get('secrets.acknowledge', { handle: secret.handle })
  await app.get('secrets.remove', { connectionId, place: ORGANIZATION, clientId, hint })
}
