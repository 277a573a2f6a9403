import { computed, shallowRef } from 'vue'
import type { ClientSecrets } from '../../../../../src/renderer/features/secrets/use-client-secrets'
import { oldestFirst } from '../../../../../src/renderer/features/secrets/secret-hints'
import { daysAgo, sampleClient } from '../../support/samples'

/** A client whose secrets are these, the first the oldest. */
export function clientWith(...hints: string[]): ReturnType<typeof sampleClient> {
  return sampleClient('exports', {
    clientSecrets: hints.map((hint, index) => ({ hint, createdAt: daysAgo(100 - index) })),
  })
}

/** A client's secrets, without a window around them. */
export function fakeClientSecrets(...hints: string[]): ClientSecrets & {
  /** What the next read finds; undefined: it fails. */
  next: string[] | undefined
  reads: number
} {
  const client = shallowRef(clientWith(...hints))
  const fake = {
    client,
    hints: computed(() => oldestFirst(client.value.client.clientSecrets ?? [])),
    kept: shallowRef<ReadonlySet<string>>(new Set()),
    loading: shallowRef(false),
    problem: shallowRef(undefined),
    next: hints as string[] | undefined,
    reads: 0,
    refresh: () => {
      fake.reads += 1
      if (fake.next !== undefined) client.value = clientWith(...fake.next)
      return Promise.resolve(fake.next !== undefined)
    },
    take: (current: typeof client.value) => (client.value = current),
    readKept: () => Promise.resolve(),
  }
  return fake
}
