import { Ban, CircleCheck, ClockAlert, Globe, KeyRound } from '@lucide/vue'
import type { Component } from 'vue'
import { iconImage } from '../grid/icons'
import type { ClientStatus } from './client-status'

const ICONS: Readonly<Record<ClientStatus, { icon: Component; colorToken: string }>> = {
  active: { icon: CircleCheck, colorToken: '--success' },
  published: { icon: Globe, colorToken: '--info' },
  overdue: { icon: ClockAlert, colorToken: '--warning' },
  noSecrets: { icon: KeyRound, colorToken: '--warning' },
  disabled: { icon: Ban, colorToken: '--text-muted' },
}

/** The class of a cell that says a client's status. */
export function statusClass(status: ClientStatus): string {
  return `client-${status}`
}

let isAdded = false

/** Makes the status icons known to the page: each the background of the cells with its class. */
export function addStatusIcons(): void {
  if (isAdded) return
  isAdded = true
  const rules = Object.entries(ICONS).map(
    ([status, { icon, colorToken }]) =>
      `.${statusClass(status as ClientStatus)} { background-image: ${iconImage(icon, colorToken)} }`,
  )
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules.join('\n'))
  document.adoptedStyleSheets.push(sheet)
}
