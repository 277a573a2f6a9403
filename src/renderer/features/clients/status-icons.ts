import { Ban, CircleCheck, ClockAlert, Globe, KeyRound } from '@lucide/vue'
import { addIconClasses, type ColoredIcon } from '../../components/icons'
import type { ClientStatus } from './client-status'

/** The class of a cell that says a client's status. */
export function statusClass<Status extends ClientStatus>(status: Status): `client-${Status}` {
  return `client-${status}`
}

/** Makes the status icons known to the page, by the classes of their cells. */
export function addStatusIcons(): void {
  addIconClasses({
    [statusClass('active')]: { icon: CircleCheck, colorToken: '--success' },
    [statusClass('published')]: { icon: Globe, colorToken: '--info' },
    [statusClass('overdue')]: { icon: ClockAlert, colorToken: '--warning' },
    [statusClass('noSecrets')]: { icon: KeyRound, colorToken: '--warning' },
    [statusClass('disabled')]: { icon: Ban, colorToken: '--text-muted' },
  } satisfies Record<`client-${ClientStatus}`, ColoredIcon>)
}
