import { describe, expect, it, vi } from 'vitest'
import {
  actionLabel,
  CLIENT_ACTIONS,
  type ClientActionId,
  clientLabel,
  offeredActions,
  whyNot,
} from '../../../../../src/renderer/features/client-actions/client-action'
import { ariaKeys } from '../../../../../src/renderer/features/shortcuts/key-combination'
import { useBrowserGlobals } from '../../support/browser'
import { placed, sampleClient } from '../../support/samples'

useBrowserGlobals()
const one = sampleClient('One')
const two = sampleClient('Two')
const seat = { tier: 'region', subscriptionId: '1000', regionCode: 'eu-west-1' } as const
const regional = placed(sampleClient('Regional'), seat)
const recorded = { ...regional, recorded: true as const }
const tenant = { tier: 'tenant', tenantId: 'some-tenant' } as const
const onTenant = placed(sampleClient('On a tenant'), tenant)
const native = placed(sampleClient('Native', { appType: 'native' }), tenant)
const byKey = placed(sampleClient('By key', { allowedAuthMethods: ['private_key_jwt'] }), tenant)

function action(id: ClientActionId) {
  const found = CLIENT_ACTIONS.find((other) => other.id === id)
  if (found === undefined) throw new Error(`There is no action ${id}.`)
  return found
}

describe('client actions', () => {
  it.each([
    ['organization-level', one],
    ['region-level', regional],
    ['recorded', recorded],
    ['tenant-level', onTenant],
  ])('have a key each, and no two the same, for a %s client', (_, row) => {
    const offered = offeredActions([row])
    const keys = offered.map((entry) => JSON.stringify(entry.keys))
    expect(new Set(keys).size).toBe(offered.length)
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
    const reasons = offeredActions([one]).map((entry) => [
      entry.id,
      whyNot(entry, [one], 'No network.'),
    ])
    expect(reasons.filter(([, reason]) => reason === undefined).map(([id]) => id)).toEqual([
      'copyIds',
      'copyAs',
      'openConsole',
    ])
    expect(new Set(reasons.map(([, reason]) => reason))).toEqual(
      new Set([undefined, 'No network.']),
    )
  })

  it.each([
    ['rename', regional, 'Qlik Cloud names region-level clients itself.'],
    ['scopes', regional, 'The scopes of region-level clients are fixed.'],
    ['scopes', onTenant, 'Scopes of tenant-level clients are part of Edit.'],
    ['edit', one, 'Only for tenant-level clients.'],
    ['secrets', regional, 'A region-level client has one secret. Regenerate it instead.'],
    ['secrets', native, 'Clients of this app type have no secrets.'],
    ['rotate', byKey, 'This client signs in with its private key and has no secrets.'],
    ['copyAs', native, 'Clients of this app type have no secrets.'],
    ['test', onTenant, 'This client gets no tokens by itself: people sign in to it.'],
    ['regenerate', one, 'Only for region-level clients.'],
    ['record', regional, 'Only for clients that are written down on this computer.'],
    ['publish', one, 'Only for tenant-level clients.'],
  ] as const)('say why %s does not fit', (id, row, reason) => {
    expect(whyNot(action(id), [row], undefined)).toBe(reason)
  })

  it.each([
    ['rename', onTenant],
    ['edit', native],
    ['secrets', onTenant],
    ['publish', onTenant],
    ['view', regional],
    ['regenerate', regional],
    ['copyAs', regional],
    ['test', regional],
    ['test', placed(sampleClient('M', { allowedGrantTypes: ['client_credentials'] }), tenant)],
    ['record', recorded],
    ['delete', native],
  ] as const)('offer %s where it fits', (id, row) => {
    expect(whyNot(action(id), [row], undefined)).toBeUndefined()
    expect(offeredActions([row]).map((offered) => offered.id)).toContain(id)
  })

  it('work on several of different tiers', () => {
    expect(whyNot(action('delete'), [one, regional, native], undefined)).toBeUndefined()
    expect(offeredActions([one, regional]).map(({ id }) => id)).not.toContain('openConsole')
  })

  it('forget what is only written down here, with or without the service', () => {
    expect(actionLabel(action('delete'), [recorded])).toBe('Forget…')
    expect(actionLabel(action('delete'), [recorded, regional])).toBe('Delete…')
    expect(whyNot(action('delete'), [recorded], 'No network.')).toBeUndefined()
    expect(whyNot(action('delete'), [recorded, regional], 'No network.')).toBe('No network.')
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
