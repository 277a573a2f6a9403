import { beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, effectScope, nextTick, shallowRef } from 'vue'
import { clientList } from '../../../../../src/renderer/features/clients/client-list'
import {
  type FindState,
  INITIAL_FIND,
  withSort,
} from '../../../../../src/renderer/features/find/find-state'
import { useFindAnnouncements } from '../../../../../src/renderer/features/find/use-find-announcements'
import type { Find } from '../../../../../src/renderer/features/find/use-find'
import { useAnnouncerStore } from '../../../../../src/renderer/stores/announcer'
import type { DirectoryClient } from '../../../../../src/shared/model/client'
import { useBrowserGlobals } from '../../support/browser'
import { sampleClient } from '../../support/samples'

/** The announcements of a list, and what changes them. */
function listed() {
  const state = shallowRef<FindState>(INITIAL_FIND)
  const scope = effectScope()
  const find = {
    state,
    shown: computed(() => [sampleClient('one')]),
    narrowed: computed(() => state.value.search !== ''),
  } as unknown as Find<DirectoryClient>
  scope.run(() => useFindAnnouncements(clientList, find))
  const announcer = useAnnouncerStore()
  return {
    scope,
    sortBy: async (column: string) => {
      state.value = withSort(state.value, column, false)
      await nextTick()
    },
    search: async (text: string) => {
      state.value = { ...state.value, search: text }
      await nextTick()
    },
    said: () => announcer.message.trim(),
  }
}

describe('useFindAnnouncements', () => {
  useBrowserGlobals()
  beforeEach(() => {
    vi.useFakeTimers()
  })

  it('says the last of several orders, once the picture is there', async () => {
    const { sortBy, said } = listed()
    await sortBy('created')
    await sortBy('updated')
    expect(said()).toBe('')
    vi.runAllTimers()
    expect(said()).toBe('Sorted by Last updated, ascending')
  })

  it('says how many were found once typing has stopped', async () => {
    const { search, said } = listed()
    await search('o')
    vi.advanceTimersByTime(300)
    await search('on')
    vi.advanceTimersByTime(599)
    expect(said()).toBe('')
    vi.advanceTimersByTime(1)
    expect(said()).toBe('One client matches')
  })

  it('says nothing more of a list that is gone', async () => {
    const { scope, sortBy, search, said } = listed()
    await sortBy('created')
    await search('o')
    scope.stop()
    vi.runAllTimers()
    expect(said()).toBe('')
  })
})
