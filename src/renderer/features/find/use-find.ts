import { computed, type ComputedRef, type Ref, shallowRef, watch } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'
import { useNow } from '../../composables/use-now'
import { usePreferencesStore } from '../../stores/preferences'
import { type FindState, findStateSchema, INITIAL_FIND } from './find-state'
import { searchTerms } from './fold'
import { orderOf, useWarmOrders } from './list-order'
import { Narrowing } from './narrowing'
import { factsOf, matcher, type RowFacts } from './row-facts'

/** How often statuses and ages are looked at anew, in milliseconds. */
const CLOCK_STEP_MS = 15 * 60_000

export interface Find {
  state: Ref<FindState>
  /** The words looked for, folded. */
  terms: ComputedRef<readonly string[]>
  facts: ComputedRef<readonly RowFacts[]>
  /** The rows that match, in order. */
  shown: ComputedRef<readonly DirectoryClient[]>
}

/**
 * Search, filters and order of one pane's list, remembered under the pane's name. Sorting,
 * filtering and searching are apart, so that typing does neither of the others.
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
  const order = computed(() => orderOf(rows(), sort.value))
  const narrowing = computed(() => {
    const known = facts.value
    const matches = matcher(filters.value)
    const filtered =
      matches === undefined
        ? order.value
        : order.value.filter((place) => matches(known[place]?.facets))
    return new Narrowing(filtered, (place) => known[place]?.text ?? '')
  })
  const shown = computed(() => {
    const all = rows()
    const found: DirectoryClient[] = []
    for (const place of narrowing.value.places(terms.value)) {
      const row = all[place]
      if (row !== undefined) found.push(row)
    }
    return found
  })

  useWarmOrders(rows)
  return { state, terms, facts, shown }
}
