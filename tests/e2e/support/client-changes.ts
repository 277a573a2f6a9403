import type { Locator } from '@playwright/test'
import type { Fault } from '../../../src/sandbox'
import { DeleteDialog } from './pages/delete-dialog'
import { RenameDialog } from './pages/rename-dialog'
import type { WorkspacePage } from './pages/workspace'

/** The sample client that these tests change. */
export const NAME = 'Observability exporter'
export const CLIENT_PATH = /^\/api\/core\/oauth-clients\/[^/]+$/

/** What the person reads for a documented status of a change. */
export const STATUSES: readonly (readonly [status: number, words: string])[] = [
  [400, 'Qlik Cloud refused the request.'],
  [403, 'Your sign-in does not have the right to do this.'],
  [404, 'Qlik Cloud no longer has what was asked for.'],
  [409, 'This was changed by someone else meanwhile, or a limit was reached.'],
  [500, 'Qlik Cloud reported an error of its own.'],
]

type StatusFault = Fault & { kind: 'status' }

/** Refuses changes of a client. */
export function statusFault(
  method: string,
  status: number,
  more: Partial<StatusFault> = {},
): StatusFault {
  return { kind: 'status', method, path: CLIENT_PATH, status, ...more }
}

export async function clickRow(workspace: WorkspacePage, name = NAME): Promise<void> {
  await workspace.row(name).getByRole('gridcell').first().click()
}

/** The whole of a row's client ID, of which the cell may show the beginning. */
export function clientIdOf(row: Locator): Promise<string> {
  return row
    .locator('.clientId')
    .evaluate((cell) => cell.ariaDescription ?? cell.firstChild?.textContent ?? '')
}

/** The list while a dialog in front hides it from assistive technology. */
export function listBehind(workspace: WorkspacePage): Locator {
  return workspace.page.locator('[role="grid"]')
}

export async function openRename(workspace: WorkspacePage): Promise<RenameDialog> {
  await clickRow(workspace)
  await workspace.page.keyboard.press('F2')
  const rename = new RenameDialog(workspace.page)
  await rename.name.waitFor()
  return rename
}

export async function openDelete(workspace: WorkspacePage): Promise<DeleteDialog> {
  await clickRow(workspace)
  await workspace.page.keyboard.press('Delete')
  const deletion = new DeleteDialog(workspace.page)
  await deletion.confirmation.waitFor()
  return deletion
}
