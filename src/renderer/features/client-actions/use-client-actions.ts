import { readonly, type Ref, shallowReadonly, shallowRef } from 'vue'
import { toAppError } from '../../../shared/errors'
import { CLOUD_CONSOLE_URL } from '../../../shared/model/connection'
import { MY_QLIK_URL } from '../../../shared/model/region-client'
import type { DirectoryClient } from '../../../shared/model/client'
import { ask } from '../../bridge'
import { t } from '../../i18n'
import { useAnnouncerStore } from '../../stores/announcer'
import { useClipboardStore } from '../../stores/clipboard'
import type { RowKeyPress, RowMenuRequest } from '../clients/grid-events'
import { isPressed } from '../shortcuts/key-combination'
import { CLIENT_ACTIONS, type ClientActionId, offeredActions, whyNot } from './client-action'

interface ClientActions {
  /** The menu that is open. */
  menu: Readonly<Ref<RowMenuRequest | undefined>>
  /** The dialog that is open, and its clients. */
  open: Readonly<Ref<{ id: ClientActionId; rows: readonly DirectoryClient[] } | undefined>>
  /** Why the last thing asked for was not done. */
  refusal: Readonly<Ref<string | undefined>>
  showMenu: (request: RowMenuRequest | undefined) => void
  press: (press: RowKeyPress) => void
  run: (id: ClientActionId, rows: readonly DirectoryClient[]) => void
  close: () => void
  dismissRefusal: () => void
}

/**
 * What is being done with clients: the menu and the dialog in front, however they were asked for.
 * @param blocked why nothing can be changed at the moment, if so
 */
export function useClientActions(blocked: () => string | undefined): ClientActions {
  const clipboard = useClipboardStore()
  const announcer = useAnnouncerStore()
  const menu = shallowRef<RowMenuRequest>()
  const open = shallowRef<{ id: ClientActionId; rows: readonly DirectoryClient[] }>()
  const refusal = shallowRef<string>()

  function refuse(reason: string): void {
    refusal.value = reason
    announcer.announce(reason)
  }

  async function openPage(url: string): Promise<void> {
    try {
      await ask('links.open', { url })
    } catch (thrown) {
      refuse(t(`errors.${toAppError(thrown).code}.what`))
    }
  }

  function run(id: ClientActionId, rows: readonly DirectoryClient[]): void {
    const action = CLIENT_ACTIONS.find((other) => other.id === id)
    const reason = action === undefined ? undefined : whyNot(action, rows, blocked())
    refusal.value = undefined
    if (reason !== undefined) refuse(reason)
    else if (id === 'copyIds') {
      void clipboard.copyText(rows.map(({ client }) => client.clientId).join('\n'))
    } else if (id === 'openConsole') void openPage(CLOUD_CONSOLE_URL)
    else if (id === 'openMyQlik') void openPage(MY_QLIK_URL)
    else open.value = { id, rows }
  }

  function press({ event, rows }: RowKeyPress): void {
    // A key that does nothing for these clients still says why.
    const action = [...offeredActions(rows), ...CLIENT_ACTIONS].find(({ keys }) => {
      return isPressed(keys, event)
    })
    if (action === undefined || action.heardByList === true || event.repeat) return
    event.preventDefault()
    run(action.id, rows)
  }

  return {
    menu: shallowReadonly(menu),
    open: shallowReadonly(open),
    refusal: readonly(refusal),
    showMenu: (request) => (menu.value = request),
    press,
    run,
    close: () => (open.value = undefined),
    dismissRefusal: () => (refusal.value = undefined),
  }
}
