import { defineStore } from 'pinia'
import { readonly, shallowRef } from 'vue'
import { ORGANIZATION } from '../../shared/model/place'
import { useAction } from '../composables/use-action'
import { useActivityStore } from './activity'
import { useClientListsStore } from './client-lists'
import { useClipboardStore } from './clipboard'
import { useConnectionsStore } from './connections'
import { usePolicyStore } from './policy'
import { usePreferencesStore } from './preferences'
import { useSessionsStore } from './sessions'
import { useUpdatesStore } from './updates'

/** How the window begins, and whether the start screen is shown to add one more connection. */
export const useStartStore = defineStore('start', () => {
  const adding = shallowRef(false)
  const connections = useConnectionsStore()
  const sessions = useSessionsStore()
  const lists = useClientListsStore()
  const stores = [connections, sessions, usePolicyStore(), useUpdatesStore()]
  // Without what is remembered of its layout, the window opens as at first.
  const layout = [usePreferencesStore(), useClipboardStore()]
  const activity = useActivityStore()

  const { running, problem, run } = useAction(() =>
    Promise.all([
      ...stores.map((store) => store.load()),
      ...layout.map((store) => store.load().catch(() => undefined)),
      activity.loadOpen().catch(() => undefined),
    ]).then(showKnown),
  )

  /** The last known rows of what the window shows first: they are drawn with it. */
  async function showKnown(): Promise<void> {
    const id = connections.active?.id
    if (id === undefined || sessions.byConnection.get(id)?.state !== 'signed-in') return
    await lists.showKnown(id, ORGANIZATION)
  }

  return {
    adding: readonly(adding),
    open: () => (adding.value = true),
    close: () => (adding.value = false),
    /** Asks for everything that the first picture is made of. Ends when it is there, or is not to be had. */
    load: () => run(),
    loading: running,
    /** Why the window cannot begin. */
    problem,
  }
})
