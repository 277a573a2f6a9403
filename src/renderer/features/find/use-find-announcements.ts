import { onScopeDispose, watch } from 'vue'
import { t, tn } from '../../i18n'
import { formatNumber } from '../../format'
import { useAnnouncerStore } from '../../stores/announcer'
import type { GridRow, ListDefinition } from '../grid/list-definition'
import type { SortKey } from './find-state'
import type { Find } from './use-find'

/** How long a person has stopped typing before the number found is said. */
const QUIET_MS = 600
/** Words for the ear alone come after the picture: they would be laid out in its frame. */
const AFTER_PICTURE_MS = 100

/** Says to assistive technology how many were found, and how the list is sorted now. */
export function useFindAnnouncements<Row extends GridRow>(
  { columns, words }: ListDefinition<Row>,
  { state, shown, narrowed }: Find<Row>,
): void {
  const announcer = useAnnouncerStore()
  let timer: ReturnType<typeof setTimeout> | undefined
  let sortTimer: ReturnType<typeof setTimeout> | undefined

  watch([() => state.value.search, () => state.value.filters], () => {
    clearTimeout(timer)
    if (!narrowed.value) return
    timer = setTimeout(() => {
      const count = shown.value.length
      announcer.announce(tn(words.found, count, { count: formatNumber(count) }))
    }, QUIET_MS)
  })
  watch(
    () => state.value.sort,
    (sort) => {
      clearTimeout(sortTimer)
      sortTimer = setTimeout(
        () => announcer.announce(sort.map(wordsOf).join('; ')),
        AFTER_PICTURE_MS,
      )
    },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
    clearTimeout(sortTimer)
  })

  function wordsOf({ column: id, descending }: SortKey): string {
    const label = columns.find((column) => column.id === id)?.label
    if (label === undefined) return ''
    const direction = t(descending ? 'grid.descending' : 'grid.ascending')
    return t('grid.sorted', { column: t(label), direction })
  }
}
