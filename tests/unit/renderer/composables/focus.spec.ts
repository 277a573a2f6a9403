import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import { useFocusReturn } from '../../../../src/renderer/composables/use-focus-return'
import { useKeptFocus } from '../../../../src/renderer/composables/use-kept-focus'

/** As much of an element as moving the focus needs. */
class FakeElement {
  isConnected = true
  constructor(
    readonly id = '',
    readonly menu?: FakeElement,
    readonly openedBy = '',
  ) {}
  closest(): FakeElement | undefined {
    return this.menu
  }
  getAttribute(): string {
    return this.openedBy
  }
  focus(): void {
    moveTo(this)
  }
}
let focused: FakeElement
function moveTo(element: FakeElement): void {
  focused = element
}
const opener = new FakeElement('opener')

function autoFocusEvent(preferred?: FakeElement): { event: Event; prevented: () => boolean } {
  const preventDefault = vi.fn()
  const event = { target: { querySelector: () => preferred ?? null }, preventDefault }
  return {
    event: event as unknown as Event,
    prevented: () => preventDefault.mock.calls.length > 0,
  }
}

beforeEach(() => {
  focused = new FakeElement()
  vi.stubGlobal('HTMLElement', FakeElement)
  vi.stubGlobal('document', {
    get activeElement() {
      return focused
    },
    getElementById: (id: string) => (id === opener.id ? opener : null),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('useFocusReturn', () => {
  it('gives the focus back to where it was', () => {
    const before = focused
    const { remember, giveBack } = useFocusReturn()
    remember(autoFocusEvent().event)
    new FakeElement('in the dialog').focus()
    const closing = autoFocusEvent()
    giveBack(closing.event)
    expect(focused).toBe(before)
    expect(closing.prevented()).toBe(true)
  })

  it('gives it to the button of a menu, since the menu is gone', () => {
    const menu = new FakeElement('menu', undefined, opener.id)
    new FakeElement('item', menu).focus()
    const { remember, giveBack } = useFocusReturn()
    remember(autoFocusEvent().event)
    giveBack(autoFocusEvent().event)
    expect(focused).toBe(opener)
  })

  it('leaves the focus alone when what had it is gone', () => {
    const before = focused
    const { remember, giveBack } = useFocusReturn()
    remember(autoFocusEvent().event)
    before.isConnected = false
    const closing = autoFocusEvent()
    giveBack(closing.event)
    expect(closing.prevented()).toBe(false)
  })

  it('moves the focus to what asks for it', () => {
    const preferred = new FakeElement('preferred')
    const opening = autoFocusEvent(preferred)
    useFocusReturn().remember(opening.event)
    expect(focused).toBe(preferred)
    expect(opening.prevented()).toBe(true)
  })
})

describe('useKeptFocus', () => {
  it('brings the focus back once the fields can be used again', async () => {
    const field = new FakeElement('field')
    field.focus()
    const busy = shallowRef(false)
    useKeptFocus(() => busy.value)
    busy.value = true
    new FakeElement('body').focus()
    busy.value = false
    await nextTick()
    await nextTick()
    expect(focused).toBe(field)
  })

  it('lets a field that is gone be', async () => {
    const field = new FakeElement('field')
    field.focus()
    const busy = shallowRef(false)
    useKeptFocus(() => busy.value)
    busy.value = true
    const body = new FakeElement('body')
    body.focus()
    field.isConnected = false
    busy.value = false
    await nextTick()
    await nextTick()
    expect(focused).toBe(body)
  })
})
