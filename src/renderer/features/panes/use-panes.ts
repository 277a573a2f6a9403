import { computed, type ComputedRef, shallowRef } from 'vue'
import { usePreferencesStore } from '../../stores/preferences'
import type { Scope } from '../scope'
import {
  activate,
  activePane,
  close,
  INITIAL_PANES,
  moveDivider,
  open,
  openBeside,
  type Pane,
  type PaneLayout,
  paneLayoutSchema,
} from './pane-layout'

export interface Panes {
  all: ComputedRef<readonly Pane[]>
  active: ComputedRef<Pane>
  /** Shows a scope in the active pane. */
  open: (scope: Scope) => void
  /** Shows a scope next to the active pane. */
  openBeside: (scope: Scope) => void
  close: (id: string) => void
  /** Makes a pane the active one. */
  activate: (id: string) => void
  /** Makes a pane the active one, counted from the left from 0. */
  activateAt: (place: number) => void
  /** Moves the divider to the right of a pane, by a fraction of the width. */
  moveDivider: (place: number, by: number) => void
}

/** The panes of one connection, remembered over restarts. */
export function usePanes(connectionId: string): Panes {
  const preferences = usePreferencesStore()
  const preference = `panes:${connectionId}`
  const layout = shallowRef(preferences.read(preference, paneLayoutSchema, INITIAL_PANES))

  function change(changed: PaneLayout): void {
    if (changed === layout.value) return
    layout.value = changed
    preferences.save(preference, changed)
  }

  return {
    all: computed(() => layout.value.panes),
    active: computed(() => activePane(layout.value)),
    open: (scope) => change(open(layout.value, scope)),
    openBeside: (scope) => change(openBeside(layout.value, scope)),
    close: (id) => change(close(layout.value, id)),
    activate: (id) => {
      if (activePane(layout.value).id !== id) change({ ...layout.value, activeId: id })
    },
    activateAt: (place) => change(activate(layout.value, place)),
    moveDivider: (place, by) => change(moveDivider(layout.value, place, by)),
  }
}
