import { type Ref, shallowRef } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'
import { isWithin, listsClients } from '../scope'
import type { Pane } from './pane-layout'
import type { Panes } from './use-panes'

/** Comparing what two panes list. */
export interface Comparing {
  /** The panes that are compared. */
  compared: Ref<{ left: Pane; right: Pane } | undefined>
  /** The pane to compare another with: the next one that lists clients. */
  counterpart: (pane: Pane) => Pane | undefined
  compare: (left: Pane) => void
  /** Every client of a pane's scope, whatever it is narrowed to. */
  rowsOf: (pane: Pane) => DirectoryClient[]
}

/** @param rows all clients of the connection */
export function useCompare(panes: Panes, rows: () => readonly DirectoryClient[]): Comparing {
  const compared = shallowRef<{ left: Pane; right: Pane }>()

  function counterpart(pane: Pane): Pane | undefined {
    const listing = panes.all.value.filter(({ scope }) => listsClients(scope))
    if (!listing.includes(pane) || listing.length < 2) return undefined
    return listing[(listing.indexOf(pane) + 1) % listing.length]
  }

  return {
    compared,
    counterpart,
    compare: (left) => {
      const right = counterpart(left)
      if (right !== undefined) compared.value = { left, right }
    },
    rowsOf: ({ scope }) =>
      listsClients(scope) ? rows().filter((row) => isWithin(row, scope)) : [],
  }
}
