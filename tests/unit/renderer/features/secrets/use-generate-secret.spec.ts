import { describe, expect, it } from 'vitest'
import type { ActivityVerdict } from '../../../../../src/shared/model/activity'
import { useGenerateSecret } from '../../../../../src/renderer/features/secrets/use-generate-secret'
import { useBrowserGlobals } from '../../support/browser'
import { failed, installFakeBridge, ok } from '../../support/fake-bridge'
import { clientWith, fakeClientSecrets } from './fake-client-secrets'

const CONNECTION = '00000000-0000-4000-8000-000000000001'
const HANDLE = '00000000-0000-4000-8000-000000000005'
const CHANGE = '00000000-0000-4000-8000-000000000009'
const FIVE = ['a', 'b', 'c', 'd', 'e']

function madeSecret(hint: string) {
  return { handle: HANDLE, clientId: 'id-of-exports', hint }
}

/** What a check says: these hints came of the change. */
function verdictOf(...hints: string[]): ActivityVerdict {
  const owner = { clientId: 'id-of-exports', clientName: 'Exports' }
  return {
    tooSoon: false,
    entry: {
      id: CHANGE,
      kind: 'create-secret',
      connectionId: CONNECTION,
      at: 1,
      result: hints.length > 0 ? 'orphan' : 'not-made',
      open: hints.length > 0,
      found: hints.map((hint) => ({ ...owner, hint })),
      steps: [],
    },
  }
}

describe('useGenerateSecret', () => {
  useBrowserGlobals()

  it('shows the new secret among the others', async () => {
    installFakeBridge({
      'secrets.create': () => ok({ secret: madeSecret('b'), client: clientWith('a', 'b') }),
    })
    const secrets = fakeClientSecrets('a')
    const generation = useGenerateSecret(CONNECTION, secrets)
    expect(await generation.generate()).toBe(true)
    expect(generation.fresh.value?.hint).toBe('b')
    expect(secrets.hints.value.map(({ hint }) => hint)).toEqual(['a', 'b'])
    expect(secrets.reads).toBe(0)
  })

  it('reads the list itself when the answer could not', async () => {
    installFakeBridge({ 'secrets.create': () => ok({ secret: madeSecret('b') }) })
    const secrets = fakeClientSecrets('a')
    secrets.next = ['a', 'b']
    const generation = useGenerateSecret(CONNECTION, secrets)
    expect(await generation.generate()).toBe(true)
    expect(secrets.hints.value).toHaveLength(2)
  })

  it('sends nothing while there are five, nor while a new one is in hand', async () => {
    const bridge = installFakeBridge({
      'secrets.create': () => ok({ secret: madeSecret('b'), client: clientWith('a', 'b') }),
    })
    const full = useGenerateSecret(CONNECTION, fakeClientSecrets(...FIVE))
    expect(full.full.value).toBe(true)
    expect(await full.generate()).toBe(false)
    expect(bridge.asked).toEqual([])
    const generation = useGenerateSecret(CONNECTION, fakeClientSecrets('a'))
    await generation.generate()
    expect(await generation.generate()).toBe(false)
    expect(bridge.asked).toHaveLength(1)
    generation.putAway()
    expect(generation.fresh.value).toBeUndefined()
  })

  it('says that somebody was faster, until there is room again', async () => {
    installFakeBridge({ 'secrets.create': () => failed('conflict') })
    const secrets = fakeClientSecrets('a', 'b', 'c', 'd')
    secrets.next = FIVE
    const generation = useGenerateSecret(CONNECTION, secrets)
    expect(await generation.generate()).toBe(false)
    expect(generation.trouble.value).toEqual({ kind: 'faster' })
    expect(generation.problem.value).toBeUndefined()
    secrets.take(clientWith('b', 'c', 'd', 'e'))
    await generation.removed('a')
    expect(generation.trouble.value).toBeUndefined()
    expect(generation.problem.value).toBeUndefined()
  })

  it('says a conflict as it is when there is room all the same', async () => {
    installFakeBridge({ 'secrets.create': () => failed('conflict') })
    const generation = useGenerateSecret(CONNECTION, fakeClientSecrets('a'))
    await generation.generate()
    expect(generation.trouble.value).toBeUndefined()
    expect(generation.problem.value?.code).toBe('conflict')
  })

  it('names the secret that a check found though its answer was lost', async () => {
    const bridge = installFakeBridge({
      'secrets.create': () => failed('outcome-unknown', { changeId: CHANGE }),
      'activity.check': () => ok([verdictOf('b')]),
      'activity.open': () => ok([]),
    })
    const secrets = fakeClientSecrets('a')
    secrets.next = undefined
    const generation = useGenerateSecret(CONNECTION, secrets)
    await generation.generate()
    expect(generation.trouble.value).toEqual({ kind: 'lost', found: undefined })
    secrets.next = ['a', 'b', 'c']
    await generation.check()
    // Another person's new secret is not taken for it.
    expect(generation.trouble.value).toMatchObject({ kind: 'lost', found: [{ hint: 'b' }] })
    expect(bridge.asked).toContainEqual({ name: 'activity.check', input: { ids: [CHANGE] } })
    secrets.take(clientWith('a', 'c'))
    expect(generation.trouble.value).toEqual({ kind: 'lost', found: [] })
  })

  it('claims nothing while the check itself fails', async () => {
    installFakeBridge({
      'secrets.create': () => failed('outcome-unknown', { changeId: CHANGE }),
      'activity.check': () => failed('offline'),
    })
    const secrets = fakeClientSecrets('a')
    secrets.next = ['a', 'b']
    const generation = useGenerateSecret(CONNECTION, secrets)
    await generation.generate()
    expect(generation.trouble.value).toEqual({ kind: 'lost', found: undefined })
  })

  it.each([
    ['nothing came of it', [], undefined, 'server-error'],
    ['something did', ['b'], { kind: 'lost', found: [{ hint: 'b' }] }, undefined],
  ])('tells a failure of the service when %s', async (_what, found, trouble, code) => {
    installFakeBridge({
      'secrets.create': () => failed('server-error', { changeId: CHANGE }),
      'activity.check': () => ok([verdictOf(...found)]),
      'activity.open': () => ok([]),
    })
    const secrets = fakeClientSecrets('a')
    secrets.next = ['a', 'b']
    const generation = useGenerateSecret(CONNECTION, secrets)
    await generation.generate()
    if (trouble === undefined) expect(generation.trouble.value).toBeUndefined()
    else expect(generation.trouble.value).toMatchObject(trouble)
    expect(generation.problem.value?.code).toBe(code)
  })

  it.each(['forbidden', 'session-expired', 'rate-limited'] as const)(
    'does not read the list again after %s: nothing can have changed',
    async (code) => {
      installFakeBridge({ 'secrets.create': () => failed(code) })
      const secrets = fakeClientSecrets('a')
      const generation = useGenerateSecret(CONNECTION, secrets)
      await generation.generate()
      expect(generation.problem.value?.code).toBe(code)
      expect(secrets.reads).toBe(0)
    },
  )

  it('lets go of a new secret that the person removed, and of no other', async () => {
    const bridge = installFakeBridge({
      'secrets.create': () => ok({ secret: madeSecret('b'), client: clientWith('a', 'b') }),
      'secrets.acknowledge': () => ok(undefined),
    })
    const generation = useGenerateSecret(CONNECTION, fakeClientSecrets('a'))
    await generation.generate()
    await generation.removed('a')
    expect(generation.fresh.value).toBeDefined()
    await generation.removed('b')
    expect(generation.fresh.value).toBeUndefined()
    expect(bridge.asked.at(-1)).toEqual({ name: 'secrets.acknowledge', input: { handle: HANDLE } })
  })
})
