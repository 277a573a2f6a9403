/** The panes that stand side by side, and what each shows. Every change gives a new layout. */
import { z } from 'zod'
import { type Scope, scopeKey, scopeSchema } from '../scope'

/** How many panes stand side by side at most. */
export const PANES_MAX = 4
/** The least part of the width that a pane keeps, as a fraction of one. */
export const SHARE_MIN = 0.12

const paneSchema = z.object({
  id: z.string(),
  scope: scopeSchema,
  /** The part of the width it takes, as a fraction of one. */
  share: z.number().positive().max(1),
})
export type Pane = z.infer<typeof paneSchema>

export const paneLayoutSchema = z
  .object({ panes: z.array(paneSchema).min(1).max(PANES_MAX), activeId: z.string() })
  .refine(({ panes }) => new Set(panes.map(({ id }) => id)).size === panes.length)
export type PaneLayout = z.infer<typeof paneLayoutSchema>

export const INITIAL_PANES: PaneLayout = {
  panes: [{ id: '1', scope: { kind: 'all' }, share: 1 }],
  activeId: '1',
}

/** The pane that the keyboard and the menus work on. */
export function activePane({ panes, activeId }: PaneLayout): Pane {
  const [first] = panes
  const active = panes.find(({ id }) => id === activeId) ?? first
  if (active === undefined) throw new Error('A layout without panes.')
  return active
}

/** Shows a scope in one of the panes, which becomes the active one. */
export function openIn(layout: PaneLayout, id: string, scope: Scope): PaneLayout {
  const panes = layout.panes.map((pane) => (pane.id === id ? { ...pane, scope } : pane))
  return { panes, activeId: id }
}

/** Shows a scope in the active pane. */
export function open(layout: PaneLayout, scope: Scope): PaneLayout {
  return openIn(layout, activePane(layout).id, scope)
}

/**
 * Shows a scope next to the active pane. Where it stands already it becomes active; with no room for
 * another pane, the next one shows it.
 */
export function openBeside(layout: PaneLayout, scope: Scope): PaneLayout {
  const { panes } = layout
  const shown = panes.find((pane) => scopeKey(pane.scope) === scopeKey(scope))
  if (shown !== undefined) return { ...layout, activeId: shown.id }
  const place = panes.indexOf(activePane(layout))
  const neighbour = panes[place + 1] ?? panes[place - 1]
  if (panes.length >= PANES_MAX && neighbour !== undefined) {
    return openIn(layout, neighbour.id, scope)
  }
  const id = freeId(panes)
  const added = { id, scope, share: 1 / panes.length }
  const all = [...panes.slice(0, place + 1), added, ...panes.slice(place + 1)]
  return { panes: evened(all), activeId: id }
}

/** Closes a pane; the last one stays. Its neighbour becomes active if it was. */
export function close(layout: PaneLayout, id: string): PaneLayout {
  const place = layout.panes.findIndex((pane) => pane.id === id)
  const panes = layout.panes.filter((pane) => pane.id !== id)
  const neighbour = panes[Math.max(0, place - 1)]
  if (place === -1 || neighbour === undefined) return layout
  return { panes: evened(panes), activeId: layout.activeId === id ? neighbour.id : layout.activeId }
}

/** Makes a pane the active one, counted from the left from 0; nothing where there is none. */
export function activate(layout: PaneLayout, place: number): PaneLayout {
  const pane = layout.panes[place]
  return pane === undefined ? layout : { ...layout, activeId: pane.id }
}

/**
 * Moves the divider to the right of a pane.
 * @param by how far, as a fraction of the whole width; to the left when negative
 */
export function moveDivider(layout: PaneLayout, place: number, by: number): PaneLayout {
  const [left, right] = [layout.panes[place], layout.panes[place + 1]]
  if (left === undefined || right === undefined) return layout
  const both = left.share + right.share
  const share = Math.min(Math.max(left.share + by, SHARE_MIN), both - SHARE_MIN)
  const panes = layout.panes.map((pane) => {
    if (pane === left) return { ...pane, share }
    return pane === right ? { ...pane, share: both - share } : pane
  })
  return { ...layout, panes }
}

/** The same panes with shares that fill the width; equal ones where one would get too little. */
function evened(panes: readonly Pane[]): Pane[] {
  const total = panes.reduce((sum, { share }) => sum + share, 0)
  const isTight = panes.some(({ share }) => share / total < SHARE_MIN)
  return panes.map((pane) => ({ ...pane, share: isTight ? 1 / panes.length : pane.share / total }))
}

function freeId(panes: readonly Pane[]): string {
  const taken = new Set(panes.map(({ id }) => id))
  const ids = Array.from({ length: PANES_MAX }, (_, place) => String(place + 1))
  return ids.find((id) => !taken.has(id)) ?? '1'
}
