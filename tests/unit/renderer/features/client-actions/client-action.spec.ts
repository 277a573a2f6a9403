import { describe, expect, it, vi } from 'vitest'
import {
  CLIENT_ACTIONS,
  type ClientActionId,
  clientLabel,
  whyNot,
} from '../../../../../src/renderer/features/client-actions/client-action'
import { ariaKeys } from '../../../../../src/renderer/features/shortcuts/key-combination'
import { useBrowserGlobals } from '../../support/browser'
import { sampleClient } from '../../support/samples'

useBrowserGlobals()
const one = sampleClient('One')
const two = sampleClient('Two')
const regional = { ...sampleClient('Regional'), tier: 'region' as const }

function action(id: ClientActionId) {
  const found = CLIENT_ACTIONS.find((other) => other.id === id)
  if (found === undefined) throw new Error(`There is no action ${id}.`)
  return found
}

describe('client actions', () => {
  it('have a key each, and no two the same', () => {
    const keys = CLIENT_ACTIONS.map((entry) => {
      return JSON.stringify(entry.keys)
    })
    expect(new Set(keys).size).toBe(CLIENT_ACTIONS.length)
  })

  it('put what cannot be undone at the end', () => {
    const dangers = CLIENT_ACTIONS.map(({ danger }) => danger === true)
    expect(dangers.indexOf(true)).toBe(CLIENT_ACTIONS.length - 1)
  })

  it('need a client', () => {
    for (const entry of CLIENT_ACTIONS) {
      expect(whyNot(entry, [], undefined)).toBe('Choose a client first.')
    }
  })

  it.each(['rename', 'scopes', 'secrets', 'rotate', 'copyAs', 'test'] as const)(
    '%s takes one client only',
    (id) => {
      expect(whyNot(action(id), [one], undefined)).toBeUndefined()
      expect(whyNot(action(id), [one, two], undefined)).toBe('This works on one client at a time.')
    },
  )

  it.each(['copyIds', 'openConsole', 'delete'] as const)('%s takes several', (id) => {
    expect(whyNot(action(id), [one, two], undefined)).toBeUndefined()
  })

  it('give the reason why nothing can be changed, except those that change nothing', () => {
    const reasons = CLIENT_ACTIONS.map((entry) => [entry.id, whyNot(entry, [one], 'No network.')])
    expect(reasons.filter(([, reason]) => reason === undefined).map(([id]) => id)).toEqual([
      'copyIds',
      'copyAs',
      'openConsole',
    ])
    expect(new Set(reasons.map(([, reason]) => reason))).toEqual(
      new Set([undefined, 'No network.']),
    )
  })

  it('leave clients of the other tiers alone', () => {
    expect(whyNot(action('delete'), [one, regional], undefined)).toBe(
      'Only for organization-level clients.',
    )
    expect(whyNot(action('copyIds'), [one, regional], undefined)).toBeUndefined()
  })
})

it('calls a client by its name, or by its ID where the name is blank', () => {
  expect(clientLabel(sampleClient('  Exports '))).toBe('Exports')
  expect(clientLabel(sampleClient('  '))).toBe('id-of-  ')
})

it('words keys for assistive technology', () => {
  vi.stubGlobal('navigator', { userAgent: 'X11; Linux' })
  expect(ariaKeys(action('copyIds').keys)).toBe('Control+C')
  expect(ariaKeys(action('rename').keys)).toBe('F2')
  expect(ariaKeys(action('secrets').keys)).toBe('S')
})
