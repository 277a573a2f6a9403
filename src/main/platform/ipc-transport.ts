import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { COMMAND_CHANNEL } from '../../shared/ipc-channels'
import type { CommandName } from '../../shared/ipc-contract'
import type { Router, Sender } from '../ipc/router'
import type { MainWindow } from './main-window'

/** What the window draws its very first picture with. */
const ANSWERED_AT_ONCE: ReadonlySet<unknown> = new Set<CommandName>(['settings.read', 'lock.read'])

/** Who answers the window's commands. */
export interface Answering {
  router: Router
  /** Until it settles, messages wait: the window opens before a slow keychain answers. */
  prepared: Promise<void>
  /** Told when an answer came too late for the page that asked. */
  onLost: () => void
}

/** Where the window's commands arrive, from its first page on. */
export class CommandDoor {
  /** Hands every message to the router, with what is known of its sender; until then it waits. */
  open: (answering: Answering) => void = () => undefined

  constructor(window: MainWindow) {
    const opened = new Promise<Answering>((resolve) => {
      this.open = resolve
    })
    ipcMain.handle(COMMAND_CHANNEL, async (event, name: unknown, input: unknown) => {
      // Looked at as it arrives: the frame may be gone later.
      const sender = senderOf(event, window)
      const { router, prepared, onLost } = await opened
      // Prepared or not, the router answers: each command then says for itself what is missing.
      if (!ANSWERED_AT_ONCE.has(name)) await prepared.catch(() => undefined)
      const { page } = window
      const answer = await router.dispatch(sender, name, input)
      // The page that asked is gone: a new secret in the answer has to be offered by the next one.
      if (window.page !== page) onLost()
      return answer
    })
  }
}

function senderOf(event: IpcMainInvokeEvent, window: MainWindow): Sender {
  const frame = event.senderFrame
  // A frame that navigated away or was destroyed meanwhile is null, or is not the main frame any more.
  // After a crash the new page's frame is still called detached, so what counts is who sent it.
  const { mainFrame } = event.sender
  if (frame === null || frame !== mainFrame || event.processId !== frame.processId) {
    return { isOwnMainFrame: false, origin: undefined }
  }
  return { isOwnMainFrame: window.owns(event.sender.id), origin: frame.origin }
}
