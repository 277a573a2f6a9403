import { hasMessage, t } from '../../i18n'

interface Keys {
  /** As `KeyboardEvent.key` has it; letters in lower case. */
  key: string
  command?: true
}

/** A key, alone or with Ctrl (Command on a Mac). */
export interface KeyCombination extends Keys {
  /** What does the same on a Mac; the first is the one that is printed there. */
  onMac?: readonly [Keys, ...Keys[]]
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

function isMac(): boolean {
  return navigator.userAgent.includes('Mac OS')
}

/** The combination as this system prints it. */
function printed({ onMac, ...keys }: KeyCombination): Keys {
  return onMac !== undefined && isMac() ? onMac[0] : keys
}

/** Whether an event is the combination. Signs may need Shift on some keyboards, letters may not. */
export function isPressed({ onMac, ...keys }: KeyCombination, event: Pressed): boolean {
  const others = onMac !== undefined && isMac() ? onMac : []
  return [keys, ...others].some((one) => arePressed(one, event))
}

function arePressed({ key, command }: Keys, event: Pressed): boolean {
  if (event.altKey || (event.ctrlKey || event.metaKey) !== (command === true)) return false
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  return event.key.toLowerCase() === key.toLowerCase() && (isSign || !event.shiftKey)
}

/** The combination as it is printed beside what it does: "Ctrl + K", "⌘K", "Del". */
export function keyText(combination: KeyCombination): string {
  const { key, command } = printed(combination)
  const name = `shortcuts.keys.${key}`
  const shown = hasMessage(name) ? t(name) : key.toUpperCase()
  if (command !== true) return shown
  return isMac() ? `⌘${shown}` : t('shortcuts.keys.control', { key: shown })
}

/** The combination as `aria-keyshortcuts` wants it. */
export function ariaKeys(combination: KeyCombination): string {
  const { key, command } = printed(combination)
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
