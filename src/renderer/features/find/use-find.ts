import { computed, type ComputedRef, type Ref, shallowRef, watch } from 'vue'
import { useIdleWork } from '../../composables/use-idle-work'
import { useNow } from '../../composables/use-now'
import { formatNumber } from '../../format'
import { t } from '../../i18n'
import { usePreferencesStore } from '../../stores/preferences'
import type { GridRow, ListDefinition } from '../grid/list-definition'
import {
  cleared,
  type FindState,
  findStateSchema,
  INITIAL_FIND,
  narrows,
  withFilter,
  withSort,
} from './find-state'
import { searchTerms } from './fold'
import { orderJobs, orderOf } from './list-order'
import { Narrowing } from './narrowing'
import { AGES_STEP_MS, factsOf, filteredPlaces, type RowFacts } from './row-facts'
import { SearchText } from './search-text'

export interface Find<Row extends GridRow> {
  state: Ref<FindState>
  /** The text that is looked for. */
  search: Ref<string>
  /** The words looked for, folded. */
  terms: ComputedRef<readonly string[]>
  facts: ComputedRef<readonly RowFacts[]>
  /** The rows that match, in order. */
  shown: ComputedRef<readonly Row[]>
  /** Whether anything keeps rows out of the list. */
  narrowed: ComputedRef<boolean>
  /** How many were found of how many, in words; empty while nothing is left out. */
  count: ComputedRef<string>
  /** Chooses a value to filter by, or no longer. */
  toggle: (facet: string, value: string) => void
  /** Sorts by a column, or by a second one also. */
  sortBy: (column: string, also: boolean) => void
  /** Everything in view again; the order stays. */
  clear: () => void
}

/**
 * Search, filters and order of one pane's list, remembered under the pane's name. Sorting,
 * filtering and searching are apart, so that typing does neither of the others.
 */
export function useFind<Row extends GridRow>(
  list: ListDefinition<Row>,
  rows: () => readonly Row[],
  paneName: () => string,
): Find<Row> {
  const preferences = usePreferencesStore()
  const now = useNow(AGES_STEP_MS)
  const preference = computed(() => `find:${paneName()}`)
  const schema = findStateSchema(list.facets)
  const { firstSort } = list
  const initial = firstSort === undefined ? INITIAL_FIND : { ...INITIAL_FIND, sort: [...firstSort] }
  const read = (): FindState => preferences.read(preference.value, schema, initial)
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
  const search = computed({
    get: () => state.value.search,
    set: (text) => (state.value = { ...state.value, search: text }),
  })
  const filters = computed(() => state.value.filters)
  const sort = computed(() => state.value.sort)

  const terms = computed(() => searchTerms(search.value))
  const facts = computed(() => factsOf(list, rows(), now.value))
  const searchText = computed(() => new SearchText(facts.value.map(({ text }) => text)))
  const order = computed(() => orderOf(list.columns, rows(), sort.value))
  const narrowing = computed(() => {
    const filtered = filteredPlaces(order.value, facts.value, filters.value)
    return new Narrowing(filtered, () => searchText.value)
  })
  const shown = computed(() => {
    const all = rows()
    const found: Row[] = []
    for (const place of narrowing.value.places(terms.value)) {
      const row = all[place]
      if (row !== undefined) found.push(row)
    }
    return found
  })

  const narrowed = computed(() => narrows(state.value))
  const count = computed(() => {
    const [found, all] = [formatNumber(shown.value.length), formatNumber(rows().length)]
    return narrowed.value ? t('find.count', { found, all }) : ''
  })

  // Before a letter or a click waits for it.
  useIdleWork(
    () => facts.value,
    () => [() => searchText.value],
  )
  useIdleWork(rows, (all) => orderJobs(list.columns, all))
  return {
    state,
    search,
    terms,
    facts,
    shown,
    narrowed,
    count,
    toggle: (facet, value) => (state.value = withFilter(state.value, facet, value)),
    sortBy: (column, also) => (state.value = withSort(state.value, column, also)),
    clear: () => (state.value = cleared(state.value)),
  }
}
