import { defineStore } from 'pinia'
import { shallowReactive, shallowRef } from 'vue'
import type { ActivityEntry, ActivityVerdict } from '../../shared/model/activity'
import { ask, listen } from '../bridge'

/** How long news of the journal is gathered before it is read again. */
const GATHER_MS = 150

/** What a check could not settle, by the change's ID. */
export type CheckNote = Pick<ActivityVerdict, 'tooSoon' | 'problem'>

/**
 * The journal of changes as far as it was read, and the changes whose outcome nobody knows. The
 * whole journal is read when somebody looks at it; what is open, always.
 */
export const useActivityStore = defineStore('activity', () => {
  const entries = shallowRef<readonly ActivityEntry[]>([])
  const open = shallowRef<readonly ActivityEntry[]>([])
  const loading = shallowRef(false)
  const notes = shallowReactive(new Map<string, CheckNote>())
  /** The changes that were looked up or settled since the window opened, as they are now. */
  const latest = shallowReactive(new Map<string, ActivityEntry>())
  let watchers = 0
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  listen('activity.changed', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      void loadOpen().catch(() => undefined)
      if (watchers > 0) void load().catch(() => undefined)
    }, GATHER_MS)
  })

  async function loadOpen(): Promise<void> {
    open.value = await ask('activity.open')
  }

  /** Reads the journal, page by page; what was read before stays until all of it is there. */
  async function load(): Promise<void> {
    turn += 1
    const mine = turn
    loading.value = true
    try {
      const all: ActivityEntry[] = []
      let before: number | undefined
      do {
        const page = await ask('activity.list', before === undefined ? {} : { before })
        if (mine !== turn) return
        all.push(...page.entries)
        before = page.next ?? undefined
      } while (before !== undefined)
      entries.value = all
    } finally {
      if (mine === turn) loading.value = false
    }
  }

  /** Keeps the journal read while somebody looks at it; returns what ends that. */
  function watchAll(): () => void {
    watchers += 1
    return () => {
      watchers -= 1
    }
  }

  /**
   * Looks up what came of changes; without IDs, of all that are open. Nothing is sent again.
   * @throws AppError when the journal cannot be asked
   */
  async function check(ids?: readonly string[]): Promise<ActivityVerdict[]> {
    const verdicts = await ask('activity.check', ids === undefined ? {} : { ids: [...ids] })
    for (const { entry, tooSoon, problem } of verdicts) {
      notes.set(entry.id, problem === undefined ? { tooSoon } : { tooSoon, problem })
      replace(entry)
    }
    await loadOpen()
    return verdicts
  }

  /** The person has what was found, or does not want to hear of the change again. */
  async function settle(id: string, as: 'handed-over' | 'set-aside'): Promise<ActivityEntry> {
    const entry = await ask('activity.settle', { id, as })
    replace(entry)
    await loadOpen()
    return entry
  }

  /** Saves changes to a file; false when the person chose none. @throws AppError `export-failed` */
  async function exportAs(format: 'csv' | 'json', ids: readonly string[]): Promise<boolean> {
    return (await ask('activity.export', { format, ids: [...ids] })).saved
  }

  function replace(entry: ActivityEntry): void {
    latest.set(entry.id, entry)
    entries.value = entries.value.map((other) => (other.id === entry.id ? entry : other))
  }

  return {
    entries,
    open,
    loading,
    notes,
    loadOpen,
    load,
    watchAll,
    check,
    settle,
    exportAs,
    latest,
  }
})
