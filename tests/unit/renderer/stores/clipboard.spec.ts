import { describe, expect, it } from 'vitest'
import { useAnnouncerStore } from '../../../../src/renderer/stores/announcer'
import { useClipboardStore } from '../../../../src/renderer/stores/clipboard'
import { useBrowserGlobals } from '../support/browser'
import { failed, installFakeBridge, ok } from '../support/fake-bridge'

describe('clipboard store', () => {
  useBrowserGlobals()

  it('knows when the secret on the clipboard will be cleared, and says when it was', () => {
    const bridge = installFakeBridge()
    const store = useClipboardStore()
    const announcer = useAnnouncerStore()
    bridge.emit('clipboard.changed', { clearsAt: 1000 })
    expect(store.clearsAt).toBe(1000)
    expect(announcer.message).toBe('')
    bridge.emit('clipboard.changed', { clearsAt: null })
    expect(store.clearsAt).toBeNull()
    expect(announcer.message).toBe('Clipboard cleared')
  })

  it('copies plain text and says so', async () => {
    const bridge = installFakeBridge({ 'clipboard.copyText': () => ok(undefined) })
    expect(await useClipboardStore().copyText('abc')).toBe(true)
    expect(bridge.asked).toEqual([{ name: 'clipboard.copyText', input: { text: 'abc' } }])
    expect(useAnnouncerStore().message.trim()).toBe('Copied')
  })

  it('says when it could not copy', async () => {
    installFakeBridge({ 'clipboard.copyText': () => failed('clipboard-failed') })
    expect(await useClipboardStore().copyText('abc')).toBe(false)
    expect(useAnnouncerStore().message.trim()).toBe('Not copied')
  })

  it('says when the clipboard could not be cleared, until something changes', async () => {
    const bridge = installFakeBridge({ 'clipboard.clearNow': () => failed('clipboard-failed') })
    const store = useClipboardStore()
    bridge.emit('clipboard.changed', { clearsAt: 1000 })
    await store.clearNow()
    expect(store.clearFailed).toBe(true)
    expect(store.clearsAt, 'the secret is still there').toBe(1000)
    bridge.on({ 'clipboard.clearNow': () => ok(undefined) })
    await store.clearNow()
    expect(store.clearFailed).toBe(false)
  })
})

describe('announcer store', () => {
  useBrowserGlobals()

  it('changes its message also for the same words', () => {
    const store = useAnnouncerStore()
    store.announce('Copied')
    const before = store.message
    store.announce('Copied')
    expect(store.message).not.toBe(before)
    expect(store.message.trim()).toBe('Copied')
  })
})
