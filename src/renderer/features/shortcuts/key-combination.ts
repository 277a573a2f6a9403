import { hasMessage, t } from '../../i18n'

/** A key, alone or with Ctrl (Command on a Mac). */
export interface KeyCombination {
  /** As `KeyboardEvent.key` has it; letters in lower case. */
  key: string
  command?: true
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

function isMac(): boolean {
  return navigator.userAgent.includes('Mac OS')
}

/** Whether an event is the combination. Signs may need Shift on some keyboards, letters may not. */
export function isPressed({ key, command }: KeyCombination, event: Pressed): boolean {
  if (event.altKey || (event.ctrlKey || event.metaKey) !== (command === true)) return false
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  return event.key.toLowerCase() === key.toLowerCase() && (isSign || !event.shiftKey)
}

/** The combination as it is printed beside what it does: "Ctrl + K", "⌘K", "Del". */
export function keyText({ key, command }: KeyCombination): string {
  const name = `shortcuts.keys.${key}`
  const shown = hasMessage(name) ? t(name) : key.toUpperCase()
  if (command !== true) return shown
  return isMac() ? `⌘${shown}` : t('shortcuts.keys.control', { key: shown })
}

/** The combination as `aria-keyshortcuts` wants it. */
export function ariaKeys({ key, command }: KeyCombination): string {
  const name = key.length === 1 ? key.toUpperCase() : key
  if (command !== true) return name
  return `${isMac() ? 'Meta' : 'Control'}+${name}`
}

/** Whether the key goes into a field that the person is typing in. */
export function isTyping(event: Pressed & { target: EventTarget | null }): boolean {
  const { target, key, ctrlKey, metaKey } = event
  if (key.length > 1 || ctrlKey || metaKey || !(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}
