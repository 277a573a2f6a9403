import { expect, it, vi } from 'vitest'
import { watch } from 'vue'
import { useClientsStore } from '../../../../src/renderer/stores/clients'
import type { Result } from '../../../../src/shared/errors'
import type { CommandInput, CommandOutput } from '../../../../src/shared/ipc-contract'
import { ORGANIZATION, type Source, sourceKey } from '../../../../src/shared/model/place'
import { useBrowserGlobals } from '../support/browser'
import { deferred, failed, installFakeBridge, ok } from '../support/fake-bridge'
import { placed, sampleClient } from '../support/samples'

const A = '00000000-0000-4000-8000-00000000000a'
const SOURCES: readonly Source[] = [
  ORGANIZATION,
  { tier: 'tenant', tenantId: 't1' },
  { tier: 'tenant', tenantId: 't2' },
]

useBrowserGlobals()

it('shows the ends of many lists together, and the last at once', async () => {
  const asked: CommandInput<'clients.list'>[] = []
  const answers = new Map<string, (answer: Result<CommandOutput<'clients.list'>>) => void>()
  const bridge = installFakeBridge({
    'snapshots.clients': () => ok(null),
    'clients.list': (input) => {
      const { promise, resolve } = deferred<Result<CommandOutput<'clients.list'>>>()
      asked.push(input)
      answers.set(sourceKey(input.source ?? ORGANIZATION), resolve)
      return promise
    },
  })
  const store = useClientsStore()
  const [ends, drawn] = [SOURCES.map((source) => store.refresh(A, source)), vi.fn()]
  const client = sampleClient('one')
  for (const { source = ORGANIZATION, loadId } of asked) {
    const row = source.tier === 'tenant' ? placed(client, source) : client
    bridge.emit('clients.page', { loadId, clients: [row] })
  }
  const [organization, first, last] = SOURCES.map((source) => answers.get(sourceKey(source)))
  watch(() => store.directoryOf(A).lists, drawn, { flush: 'sync' })

  organization?.(ok({ count: 1, offered: true }))
  first?.(failed('forbidden'))
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled())
  await Promise.all(ends.slice(0, 2))
  expect(drawn).toHaveBeenCalledOnce()
  const known = store.directoryOf(A)
  expect(known.rows).toHaveLength(3)
  expect(known.lists.map(({ load }) => load === undefined)).toEqual([true, true, false])
  expect(known.lists[1]?.problem?.code).toBe('forbidden')

  last?.(ok({ count: 1, offered: true }))
  await ends[2]
  expect(drawn).toHaveBeenCalledTimes(2)
  expect(store.directoryOf(A).load).toBeUndefined()
})
