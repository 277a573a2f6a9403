import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activate,
  activePane,
  close,
  INITIAL_PANES,
  moveDivider,
  open,
  openBeside,
  paneLayoutSchema,
  type PaneLayout,
  PANES_MAX,
  SHARE_MIN,
} from '../../../../../src/renderer/features/panes/pane-layout'
import type { Scope } from '../../../../../src/renderer/features/scope'

const region = (regionCode: string): Scope => ({ kind: 'region', regionCode })
const scopes = ({ panes }: PaneLayout): string[] =>
  panes.map(({ scope }) => (scope.kind === 'region' ? scope.regionCode : scope.kind))
const beside = (...codes: string[]): PaneLayout =>
  codes.reduce((layout, code) => openBeside(layout, region(code)), INITIAL_PANES)

describe('opening', () => {
  it('shows a scope in the active pane', () => {
    expect(scopes(open(INITIAL_PANES, region('eu')))).toEqual(['eu'])
  })

  it('puts a pane to the right of the active one, and makes it active', () => {
    const two = beside('eu')
    expect(scopes(two)).toEqual(['all', 'eu'])
    expect(activePane(two).scope).toEqual(region('eu'))
    expect(scopes(openBeside(activate(two, 0), region('us')))).toEqual(['all', 'us', 'eu'])
  })

  it('goes to the pane that shows the scope already', () => {
    const two = activate(beside('eu'), 0)
    const again = openBeside(two, region('eu'))
    expect(scopes(again)).toEqual(['all', 'eu'])
    expect(activePane(again).scope).toEqual(region('eu'))
  })

  it('takes the next pane when there is no room for another', () => {
    const four = activate(beside('a', 'b', 'c'), 0)
    expect(scopes(openBeside(four, region('d')))).toEqual(['all', 'd', 'b', 'c'])
  })
})

describe('closing', () => {
  it('leaves the rest, and makes the neighbour active', () => {
    const two = close(beside('a', 'b'), activePane(beside('a', 'b')).id)
    expect(scopes(two)).toEqual(['all', 'a'])
    expect(activePane(two).scope).toEqual(region('a'))
  })

  it('keeps the last pane', () => {
    expect(close(INITIAL_PANES, '1')).toBe(INITIAL_PANES)
  })

  it('is nothing for a pane that is not there', () => {
    const two = beside('a')
    expect(close(two, 'x')).toBe(two)
  })
})

describe('activating', () => {
  it('is nothing where there is no pane', () => {
    expect(activate(INITIAL_PANES, 3)).toBe(INITIAL_PANES)
  })
})

describe('a divider', () => {
  it('moves between its two panes alone, and leaves each its least width', () => {
    const three = beside('a', 'b')
    const moved = moveDivider(three, 0, 0.1)
    expect(moved.panes.map(({ share }) => share)).toEqual([
      expect.closeTo(1 / 3 + 0.1),
      expect.closeTo(1 / 3 - 0.1),
      expect.closeTo(1 / 3),
    ])
    expect(moveDivider(three, 0, -5).panes[0]?.share).toBe(SHARE_MIN)
    expect(moveDivider(three, 0, 5).panes[1]?.share).toBeCloseTo(SHARE_MIN)
  })

  it('is nothing to the right of the last pane', () => {
    const two = beside('a')
    expect(moveDivider(two, 1, 0.1)).toBe(two)
  })
})

describe('whatever is done', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('beside' as const),
      code: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    }),
    fc.record({ do: fc.constant('close' as const), id: fc.constantFrom('1', '2', '3', '4') }),
    fc.record({ do: fc.constant('activate' as const), place: fc.nat(5) }),
    fc.record({
      do: fc.constant('move' as const),
      place: fc.nat(4),
      by: fc.double({ min: -1, max: 1, noNaN: true }),
    }),
  )

  it('leaves one to four panes that fill the width, one of them active', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const layout = steps.reduce((now, one) => {
          if (one.do === 'beside') return openBeside(now, region(one.code))
          if (one.do === 'close') return close(now, one.id)
          return one.do === 'activate'
            ? activate(now, one.place)
            : moveDivider(now, one.place, one.by)
        }, INITIAL_PANES)
        expect(paneLayoutSchema.safeParse(layout).success).toBe(true)
        expect(layout.panes.length).toBeLessThanOrEqual(PANES_MAX)
        expect(layout.panes.some(({ id }) => id === layout.activeId)).toBe(true)
        expect(Math.min(...layout.panes.map(({ share }) => share))).toBeGreaterThan(
          SHARE_MIN - 1e-9,
        )
        expect(layout.panes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
      }),
    )
  })
})
