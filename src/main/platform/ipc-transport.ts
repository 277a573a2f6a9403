import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { COMMAND_CHANNEL } from '../../shared/ipc-channels'
import type { CommandName } from '../../shared/ipc-contract'
import type { Router, Sender } from '../ipc/router'
import type { MainWindow } from './main-window'

/** What the window draws its very first picture with. */
const ANSWERED_AT_ONCE: ReadonlySet<unknown> = new Set<CommandName>(['settings.read'])

/**
 * Hands every message of the command channel to the router, with what is known of its sender.
 * @param prepared until it settles, messages wait: the window opens before a slow keychain answers
 */
export function connectRouter(router: Router, window: MainWindow, prepared: Promise<void>): void {
  // Prepared or not, the router answers: each command then says for itself what is missing.
  const settled = prepared.catch(() => undefined)
  ipcMain.handle(COMMAND_CHANNEL, async (event, name: unknown, input: unknown) => {
    const sender = senderOf(event, window)
    if (!ANSWERED_AT_ONCE.has(name)) await settled
    return router.dispatch(sender, name, input)
  })
}

function senderOf(event: IpcMainInvokeEvent, window: MainWindow): Sender {
  const frame = event.senderFrame
  // A frame that navigated away or was destroyed meanwhile is null or detached.
  if (frame === null || frame.detached) return { isOwnMainFrame: false, origin: undefined }
  return {
    isOwnMainFrame: window.owns(event.sender.id) && frame === event.sender.mainFrame,
    origin: frame.origin,
  }
}
