import { type Ref, shallowRef } from 'vue'
import type { AppErrorValue } from '../../../shared/errors'
import type { Tenant } from '../../../shared/model/tenant'
import { isQlikCloudHost } from '../../../shared/model/tenant-host'
import { ask } from '../../bridge'
import { useAction } from '../../composables/use-action'
import { tn } from '../../i18n'
import { useAnnouncerStore } from '../../stores/announcer'
import { useClipboardStore } from '../../stores/clipboard'
import type { KeyPress, MenuRequest } from '../grid/grid-events'
import { isPressed } from '../shortcuts/key-combination'
import type { ListedTenant } from './listed-tenant'
import { TENANT_KEYS, type TenantAction } from './tenant-action'

export interface TenantActions {
  /** The tenants whose menu is open, and where. */
  menu: Ref<MenuRequest<ListedTenant> | undefined>
  /** The tenant whose facts are shown. */
  about: Ref<Tenant | undefined>
  /** The tenants that are about to be reached. */
  reaching: Ref<readonly Tenant[]>
  /** Why a page could not be opened in the browser. */
  problem: Ref<AppErrorValue | undefined>
  run: (action: TenantAction, rows: readonly ListedTenant[]) => void
  /** Does what a key stands for, with the tenant that the keyboard is on. */
  press: (press: KeyPress<ListedTenant>) => void
}

/** What can be done with tenants, by menu, key or mouse. */
export function useTenantActions(pane: {
  /** The tenant that the keyboard is on. */
  current: () => ListedTenant | undefined
  open: (tenantId: string) => void
  openBeside: (tenantId: string) => void
}): TenantActions {
  const clipboard = useClipboardStore()
  const announcer = useAnnouncerStore()
  const menu = shallowRef<MenuRequest<ListedTenant>>()
  const about = shallowRef<Tenant>()
  const reaching = shallowRef<readonly Tenant[]>([])
  const { problem, run: browse } = useAction((host: string) =>
    ask('links.open', { url: `https://${host}/` }),
  )

  async function copy(lines: readonly string[], words: 'copied' | 'idsCopied'): Promise<void> {
    if (lines.length === 0 || !(await clipboard.copyText(lines.join('\n')))) return
    announcer.announce(tn(`tenantsView.${words}`, lines.length))
  }

  function run(action: TenantAction, rows: readonly ListedTenant[]): void {
    const tenants = rows.map(({ tenant }) => tenant)
    const [first] = tenants
    if (first === undefined) return
    switch (action) {
      case 'open': {
        pane.open(first.id)
        return
      }
      case 'openBeside': {
        pane.openBeside(first.id)
        return
      }
      case 'browse': {
        const host = first.hostnames.find(isQlikCloudHost)
        if (host !== undefined) void browse(host)
        break
      }
      case 'about':
        about.value = first
        break
      case 'copyHostnames':
        void copy(
          tenants.flatMap(({ hostnames }) => hostnames),
          'copied',
        )
        break
      case 'copyIds':
        void copy(
          tenants.map(({ id }) => id),
          'idsCopied',
        )
        break
      case 'reach':
        reaching.value = tenants
        break
    }
  }

  function press({ event }: KeyPress<ListedTenant>): void {
    const row = pane.current()
    if (row === undefined) return
    const action = (['open', 'openBeside'] as const).find((id) => isPressed(TENANT_KEYS[id], event))
    if (action === undefined) return
    event.preventDefault()
    run(action, [row])
  }

  return { menu, about, reaching, problem, run, press }
}
