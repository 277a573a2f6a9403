import { beforeEach, expect, it, vi } from 'vitest'
import { useClientActions } from '../../../../../src/renderer/features/client-actions/use-client-actions'
import { useBrowserGlobals } from '../../support/browser'
import { type FakeBridge, failed, installFakeBridge, ok } from '../../support/fake-bridge'
import { placed, sampleClient } from '../../support/samples'

useBrowserGlobals()
const [one, two] = [sampleClient('One'), sampleClient('Two')]
let bridge: FakeBridge
beforeEach(() => {
  preventDefault.mockClear()
  bridge = installFakeBridge({
    'clipboard.copyText': () => ok(undefined),
    'links.open': () => ok(undefined),
  })
})

const preventDefault = vi.fn()
function keydown(key: string, part: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const event = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...part }
  return { ...event, preventDefault } as unknown as KeyboardEvent
}

it('opens the dialog that a key stands for', () => {
  const actions = useClientActions(() => undefined)
  actions.press({ event: keydown('F2'), rows: [one] })
  expect(actions.open.value).toEqual({ id: 'rename', rows: [one] })
  expect(preventDefault).toHaveBeenCalledOnce()
  actions.close()
  actions.press({ event: keydown('Delete'), rows: [one, two] })
  expect(actions.open.value).toEqual({ id: 'delete', rows: [one, two] })
})

it('leaves other keys, held keys and the keys of the list alone', () => {
  const actions = useClientActions(() => undefined)
  const others = [
    keydown('x'),
    keydown('s', { altKey: true }),
    keydown('S', { shiftKey: true }),
    keydown('s', { repeat: true }),
    keydown('c', { ctrlKey: true }),
  ]
  for (const event of others) {
    actions.press({ event, rows: [one] })
  }
  expect(preventDefault).not.toHaveBeenCalled()
  expect(actions.open.value).toBeUndefined()
  expect(bridge.asked).toEqual([])
})

it('says why something is not done, until something is', () => {
  const actions = useClientActions(() => 'No network.')
  actions.press({ event: keydown('F2'), rows: [one] })
  expect(actions.refusal.value).toBe('No network.')
  expect(actions.open.value).toBeUndefined()
  actions.press({ event: keydown('c'), rows: [one] })
  expect(actions.refusal.value).toBeUndefined()
  expect(actions.open.value?.id).toBe('copyAs')
})

it('copies client IDs, one a line', () => {
  useClientActions(() => undefined).run('copyIds', [one, two])
  expect(bridge.asked).toEqual([
    { name: 'clipboard.copyText', input: { text: 'id-of-One\nid-of-Two' } },
  ])
})

it('opens the Cloud Console, and says so when no browser opens', async () => {
  const actions = useClientActions(() => undefined)
  actions.run('openConsole', [one])
  expect(bridge.asked).toEqual([
    { name: 'links.open', input: { url: 'https://console.qlikcloud.com' } },
  ])
  bridge.on({ 'links.open': () => failed('browser-not-opened') })
  actions.run('openConsole', [one])
  await vi.waitFor(() => {
    expect(actions.refusal.value).toBe('Your browser could not be opened.')
  })
})

it('hears one key for what fits the client: scopes here, all of it there', () => {
  const actions = useClientActions(() => undefined)
  actions.press({ event: keydown('e'), rows: [one] })
  expect(actions.open.value?.id).toBe('scopes')
  const onTenant = placed(one, { tier: 'tenant', tenantId: 'some-tenant' })
  actions.press({ event: keydown('e'), rows: [onTenant] })
  expect(actions.open.value?.id).toBe('edit')
})

it('says why a key does nothing for a client', () => {
  const actions = useClientActions(() => undefined)
  actions.press({ event: keydown('g'), rows: [one] })
  expect(actions.refusal.value).toBe('Only for region-level clients.')
})

it('opens My Qlik for region-level clients', () => {
  const place = { tier: 'region', subscriptionId: '1000', regionCode: 'eu-west-1' } as const
  useClientActions(() => undefined).press({ event: keydown('o'), rows: [placed(one, place)] })
  expect(bridge.asked).toEqual([
    { name: 'links.open', input: { url: 'https://account.myqlik.qlik.com' } },
  ])
})
