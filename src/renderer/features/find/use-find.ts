import { computed, type ComputedRef, onScopeDispose, type Ref, shallowRef, watch } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'
import { useNow } from '../../composables/use-now'
import { usePreferencesStore } from '../../stores/preferences'
import { type ClientColumn, clientColumns } from '../clients/columns'
import { type FindState, findStateSchema, INITIAL_FIND } from './find-state'
import { searchTerms } from './fold'
import { factsOf, matcher, type RowFacts } from './row-facts'
import { ranksOf, sortedOrder } from './sort-order'
import { TextOrder } from './text-order'

/** How often statuses and ages are looked at anew, in milliseconds. */
const CLOCK_STEP_MS = 15 * 60_000

const texts = new TextOrder()
const rankings = new WeakMap<readonly DirectoryClient[], Map<string, Uint32Array>>()

/** A column's ranks over a list; a list never changes in place, so they are made once. */
function ranksIn(rows: readonly DirectoryClient[], column: ClientColumn): Uint32Array {
  const known = rankings.get(rows) ?? new Map<string, Uint32Array>()
  rankings.set(rows, known)
  const ranks = known.get(column.id) ?? ranksOf(column.sortValues(rows), texts)
  known.set(column.id, ranks)
  return ranks
}

export interface Find {
  state: Ref<FindState>
  /** The words looked for, folded. */
  terms: ComputedRef<readonly string[]>
  facts: ComputedRef<readonly RowFacts[]>
  /** The rows that match, in order. */
  shown: ComputedRef<readonly DirectoryClient[]>
}

/**
 * Search, filters and order of one pane's list, remembered under the pane's name. Sorting and
 * matching are apart, so that typing sorts nothing.
 */
export function useFind(rows: () => readonly DirectoryClient[], paneName: () => string): Find {
  const preferences = usePreferencesStore()
  const now = useNow(CLOCK_STEP_MS)
  const preference = computed(() => `find:${paneName()}`)
  const read = (): FindState => preferences.read(preference.value, findStateSchema, INITIAL_FIND)
  // Its own copy: a part that was not changed stays the same object, and costs nothing.
  const current = shallowRef(read())
  watch(preference, () => (current.value = read()), { flush: 'sync' })
  const state = computed({
    get: () => current.value,
    set: (changed) => {
      current.value = changed
      preferences.save(preference.value, changed)
    },
  })
  const search = computed(() => state.value.search)
  const filters = computed(() => state.value.filters)
  const sort = computed(() => state.value.sort)

  const terms = computed(() => searchTerms(search.value))
  const facts = computed(() => factsOf(rows(), now.value))
  const order = computed(() => {
    const keys = sort.value.flatMap(({ column: id, descending }) => {
      const column = clientColumns.find((candidate) => candidate.id === id)
      return column === undefined ? [] : [{ ranks: ranksIn(rows(), column), descending }]
    })
    return sortedOrder(rows().length, keys)
  })
  const shown = computed(() => {
    const [all, known] = [rows(), facts.value]
    const matches = matcher(terms.value, filters.value)
    const found: DirectoryClient[] = []
    for (const place of order.value) {
      const row = all[place]
      const own = known[place]
      if (row !== undefined && own !== undefined && matches(own)) found.push(row)
    }
    return found
  })

  useWarmRanks(rows)
  return { state, terms, facts, shown }
}

/** Makes the ranks of every column while nothing else is to do, so that no click waits for them. */
function useWarmRanks(rows: () => readonly DirectoryClient[]): void {
  let idle: number | undefined
  const stop = (): void => {
    if (idle !== undefined) cancelIdleCallback(idle)
  }
  watch(
    rows,
    (list) => {
      stop()
      const waiting = [...clientColumns]
      const next = (): void => {
        const column = waiting.shift()
        if (column === undefined) return
        ranksIn(list, column)
        idle = requestIdleCallback(next)
      }
      idle = requestIdleCallback(next)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
}
