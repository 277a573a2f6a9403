import { expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { useDirectory } from '../../../../../src/renderer/features/status/use-directory'
import { useAccessStore } from '../../../../../src/renderer/stores/access'
import { useClientListsStore } from '../../../../../src/renderer/stores/client-lists'
import { useTenantsStore } from '../../../../../src/renderer/stores/tenants'
import type { Result } from '../../../../../src/shared/errors'
import { ORGANIZATION, sourceKey } from '../../../../../src/shared/model/place'
import type { Tenant } from '../../../../../src/shared/model/tenant'
import { useBrowserGlobals } from '../../support/browser'
import { deferred, installFakeBridge, ok } from '../../support/fake-bridge'
import { sampleClient, sampleTenant } from '../../support/samples'
import { sampleReach } from '../access/sample-reach'

const A = '00000000-0000-4000-8000-00000000000a'
const B = '00000000-0000-4000-8000-00000000000b'
const EU = sampleTenant({ id: 'eu' })
const US = sampleTenant({ id: 'us' })

useBrowserGlobals()

/** A directory of two reached tenants, of which `known` are listed; the next list answers on call. */
async function directoryOf(known: Tenant[]) {
  vi.useFakeTimers()
  const asked: string[] = []
  installFakeBridge({
    'snapshots.clients': () => ok(null),
    'snapshots.tenants': () => ok(null),
    'access.list': () => ok([sampleReach('eu'), sampleReach('us')]),
    'clients.cancelList': () => ok(undefined),
    'tenants.list': () => ok(known),
    'clients.list': ({ source = ORGANIZATION }) => {
      asked.push(sourceKey(source))
      return ok({ count: 0, offered: true })
    },
  })
  await useAccessStore().load(A)
  await useTenantsStore().refresh(A)
  const signedIn = ref(false)
  const { refresh } = effectScope().run(() => useDirectory(() => A, signedIn)) ?? {}
  signedIn.value = true
  await vi.runAllTimersAsync()
  asked.length = 0
  // A list that began in the same moment would count as asked already.
  vi.advanceTimersByTime(1)
  return { asked, refresh: () => refresh?.() }
}

function answerLater(): (tenants: Tenant[]) => Promise<unknown> {
  const { promise, resolve } = deferred<Result<Tenant[]>>()
  const { commands } = window.saoDesk
  commands['tenants.list'] = () => promise
  return (tenants) => {
    resolve(ok(tenants))
    return vi.runAllTimersAsync()
  }
}

const TENANTS = [EU, US].map(({ id }) => sourceKey({ tier: 'tenant', tenantId: id }))

it('asks the tenants that are known without waiting for their list, and each once', async () => {
  const { asked, refresh } = await directoryOf([EU, US])
  const answer = answerLater()
  refresh()
  await vi.runAllTimersAsync()
  expect(asked).toEqual([sourceKey(ORGANIZATION), sourceKey({ tier: 'region' }), ...TENANTS])
  await answer([{ ...EU }, { ...US }])
  expect(asked).toHaveLength(4)
})

it('waits for where a tenant is that is not listed yet, and asks again one that has moved', async () => {
  const { asked, refresh } = await directoryOf([EU])
  const answer = answerLater()
  refresh()
  await vi.runAllTimersAsync()
  expect(asked.slice(2)).toEqual([TENANTS[0]])
  await answer([{ ...EU, hostnames: ['moved.eu.qlikcloud.com'] }, US])
  expect(asked.slice(3)).toEqual(TENANTS)
})

/** Main with one last known row. @returns the connections whose lists were asked for */
function rememberingBridge(reached: string[] = []): string[] {
  const asked: string[] = []
  installFakeBridge({
    'snapshots.clients': () => ok({ takenAt: 1, clients: [sampleClient('Kept')] }),
    'snapshots.tenants': () => ok(null),
    'access.list': () => ok(reached.map((id) => sampleReach(id))),
    'clients.cancelList': () => ok(undefined),
    'tenants.list': () => ok([EU, US]),
    'clients.list': ({ connectionId }) => {
      asked.push(connectionId)
      return ok({ count: 0, offered: true })
    },
  })
  return asked
}

it('draws the last known rows before the service is asked', async () => {
  vi.useFakeTimers()
  const frames: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  const asked = rememberingBridge()
  effectScope().run(() => useDirectory(() => A, ref(true)))
  await vi.advanceTimersByTimeAsync(0)
  expect(useClientListsStore().listOf(A, ORGANIZATION)).toMatchObject({ rows: [{}], asOf: 1 })
  expect(asked).toEqual([])
  for (const draw of frames.splice(0)) draw(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toContain(A)
})

it('asks each place once, though how tenants are reached is known before the rows are drawn', async () => {
  vi.useFakeTimers()
  const frames: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  const asked = rememberingBridge(['eu', 'us'])
  await useTenantsStore().refresh(A)
  effectScope().run(() => useDirectory(() => A, ref(true)))
  await vi.advanceTimersByTimeAsync(0)
  expect(asked, 'the two tenants').toEqual([A, A])
  for (const draw of frames.splice(0)) draw(0)
  await vi.runAllTimersAsync()
  expect(asked, 'and the organization and the regions').toHaveLength(4)
})

it('asks in a window that is hidden and draws nothing, and asks nothing once it is over', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const asked = rememberingBridge()
  const left = effectScope()
  left.run(() => useDirectory(() => B, ref(true)))
  effectScope().run(() => useDirectory(() => A, ref(true)))
  await vi.advanceTimersByTimeAsync(100)
  left.stop()
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toContain(A)
  expect(asked).not.toContain(B)
})
