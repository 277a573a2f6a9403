import { ChevronDown, ChevronRight, Plug, TriangleAlert, Unplug } from '@lucide/vue'
import { addIconClasses } from '../../components/icons'

/** Makes the icons of the rail's lines known to the page: there are as many lines as tenants. */
export function addRailIcons(): void {
  addIconClasses({
    'rail-open': { icon: ChevronDown, colorToken: '--text-muted' },
    'rail-closed': { icon: ChevronRight, colorToken: '--text-muted' },
    'rail-marked': { icon: TriangleAlert, colorToken: '--warning' },
    'rail-reached': { icon: Plug, colorToken: '--text-muted' },
    'rail-failed': { icon: Unplug, colorToken: '--danger' },
  })
}
