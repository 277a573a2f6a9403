import { afterEach, describe, expect, it, vi } from 'vitest'
import { CLIENT_ACTIONS } from '../../../../../src/renderer/features/client-actions/client-action'
import {
  ariaKeys,
  isPressed,
  isTyping,
  keyText,
} from '../../../../../src/renderer/features/shortcuts/key-combination'

afterEach(() => {
  vi.unstubAllGlobals()
})

function pressed(key: string, part: Partial<KeyboardEvent> = {}) {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...part }
}

it('tells a letter from the same letter with Ctrl, Alt or Shift', () => {
  const letter = { key: 'c' }
  expect(isPressed(letter, pressed('c'))).toBe(true)
  // With Caps Lock on.
  expect(isPressed(letter, pressed('C'))).toBe(true)
  expect(isPressed(letter, pressed('C', { shiftKey: true }))).toBe(false)
  expect(isPressed(letter, pressed('c', { ctrlKey: true }))).toBe(false)
  expect(isPressed(letter, pressed('c', { altKey: true }))).toBe(false)
  const command = { key: 'c', command: true } as const
  expect(isPressed(command, pressed('c'))).toBe(false)
  expect(isPressed(command, pressed('c', { ctrlKey: true }))).toBe(true)
  expect(isPressed(command, pressed('c', { metaKey: true }))).toBe(true)
})

it('takes a sign with or without Shift', () => {
  expect(isPressed({ key: '?' }, pressed('?', { shiftKey: true }))).toBe(true)
  expect(isPressed({ key: '?' }, pressed('?'))).toBe(true)
})

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64)', 'Ctrl + K', 'Control+K'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', '⌘K', 'Meta+K'],
])('prints keys as the system does: %s', (userAgent, text, aria) => {
  vi.stubGlobal('navigator', { userAgent })
  expect(keyText({ key: 'k', command: true })).toBe(text)
  expect(ariaKeys({ key: 'k', command: true })).toBe(aria)
  expect([keyText({ key: 'Delete' }), keyText({ key: 'F2' }), keyText({ key: 's' })]).toEqual([
    'Del',
    'F2',
    'S',
  ])
})

describe('the key for Delete', () => {
  const { keys } = CLIENT_ACTIONS.find(({ id }) => id === 'delete') ?? expect.unreachable()
  const backspace = pressed('Backspace')
  const commandBackspace = pressed('Backspace', { metaKey: true })

  it('is Backspace on a Mac, alone or with Command, and Delete where a keyboard has one', () => {
    vi.stubGlobal('navigator', { userAgent: 'Macintosh; Intel Mac OS X 10_15_7' })
    for (const event of [backspace, commandBackspace, pressed('Delete')]) {
      expect(isPressed(keys, event)).toBe(true)
    }
    expect(isPressed(keys, pressed('Backspace', { shiftKey: true }))).toBe(false)
    expect([keyText(keys), ariaKeys(keys)]).toEqual(['⌫', 'Backspace'])
  })

  it('is Delete alone elsewhere', () => {
    vi.stubGlobal('navigator', { userAgent: 'X11; Linux x86_64' })
    expect(isPressed(keys, pressed('Delete'))).toBe(true)
    for (const event of [backspace, commandBackspace]) {
      expect(isPressed(keys, event)).toBe(false)
    }
    expect([keyText(keys), ariaKeys(keys)]).toEqual(['Del', 'Delete'])
  })
})

it('knows when a person is typing', () => {
  class FakeElement {
    constructor(
      readonly tagName: string,
      readonly isContentEditable = false,
    ) {}
  }
  vi.stubGlobal('HTMLElement', FakeElement)
  const at = (tagName: string) => new FakeElement(tagName) as unknown as EventTarget
  expect(isTyping({ ...pressed('?'), target: at('INPUT') })).toBe(true)
  expect(isTyping({ ...pressed('?'), target: at('TEXTAREA') })).toBe(true)
  expect(isTyping({ ...pressed('?'), target: at('BUTTON') })).toBe(false)
  expect(isTyping({ ...pressed('k', { ctrlKey: true }), target: at('INPUT') })).toBe(false)
  expect(isTyping({ ...pressed('F5'), target: at('INPUT') })).toBe(false)
  expect(isTyping({ ...pressed('?'), target: null })).toBe(false)
})
