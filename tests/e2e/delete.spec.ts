import { expect } from '@playwright/test'
import type { Fault } from '../../src/sandbox'
import {
  clickRow,
  CLIENT_PATH,
  clientIdOf,
  listBehind,
  NAME,
  openDelete,
  statusFault,
  STATUSES,
} from './support/client-changes'
import { SAMPLE_CLIENTS, test } from './support/fixtures'
import { DeleteDialog } from './support/pages/delete-dialog'

test('by keyboard alone: Del, the name, Enter', async ({ connected: { sandbox, workspace } }) => {
  const deletion = await openDelete(workspace)
  await expect(deletion.confirmation).toBeFocused()
  await expect(deletion.dialog).toContainText('It has no client secrets.')
  await expect(deletion.dialog).toContainText('stay valid until they expire')
  await workspace.page.keyboard.type('Observability')
  await expect(deletion.submit).toBeDisabled()
  await workspace.page.keyboard.type(' exporter')
  await workspace.page.keyboard.press('Enter')
  await expect(deletion.dialog).toBeHidden()
  await expect(workspace.row(NAME)).toHaveCount(0)
  await workspace.expectClients(SAMPLE_CLIENTS - 1)
  expect(sandbox.store.countClients()).toBe(SAMPLE_CLIENTS - 1)
  await expect(workspace.grid).toBeFocused()
})

for (const [status, words] of STATUSES.filter(([status]) => status !== 404)) {
  test(`${status}: said in words, and it can be tried again`, async ({
    connected: { sandbox, workspace },
  }) => {
    sandbox.faults.add(statusFault('DELETE', status))
    const deletion = await openDelete(workspace)
    await deletion.confirm(NAME)
    await expect(deletion.dialog).toContainText(words, { timeout: 20_000 })
    await expect(deletion.confirmation).toHaveValue(NAME)
    await expect(listBehind(workspace)).toContainText(NAME)
    sandbox.faults.clear()
    await deletion.tryAgain.click()
    await expect(deletion.dialog).toBeHidden()
    await expect(workspace.row(NAME)).toHaveCount(0)
  })
}

for (const fault of [
  statusFault('DELETE', 429, { headers: { 'retry-after': '1' }, times: 1 }),
  statusFault('DELETE', 503, { times: 1 }),
  { kind: 'drop-after-commit', method: 'DELETE', path: CLIENT_PATH, times: 1 },
  statusFault('DELETE', 404),
] as Fault[]) {
  const name = fault.kind === 'status' ? String(fault.status) : 'a lost answer'
  test(`${name}: the app sees to it that the client is gone`, async ({
    connected: { sandbox, workspace },
  }) => {
    sandbox.faults.add(fault)
    const deletion = await openDelete(workspace)
    await deletion.confirm(NAME)
    await expect(deletion.dialog).toBeHidden({ timeout: 20_000 })
    await expect(workspace.row(NAME)).toHaveCount(0)
  })
}

test('401: signing in again happens in the dialog', async ({
  connected: { sandbox, workspace },
}) => {
  sandbox.faults.add(statusFault('DELETE', 401))
  sandbox.faults.add({ kind: 'status', path: '/oauth/token', method: 'POST', status: 401 })
  const deletion = await openDelete(workspace)
  await deletion.confirm(NAME)
  const secret = deletion.dialog.getByLabel('Client secret', { exact: true })
  await expect(secret).toBeVisible()
  sandbox.faults.clear()
  await secret.fill(sandbox.ready.credentials.full.clientSecret)
  await workspace.page.keyboard.press('Enter')
  await expect(secret).toBeHidden()
  await deletion.tryAgain.click()
  await expect(workspace.row(NAME)).toHaveCount(0)
})

test('several: one fails, the rest go on; the failed one is tried again', async ({
  connected: { sandbox, workspace },
}) => {
  const clientId = await clientIdOf(workspace.row(NAME))
  sandbox.faults.add({
    kind: 'status',
    method: 'DELETE',
    path: `/api/core/oauth-clients/${clientId}`,
    status: 403,
  })
  await clickRow(workspace)
  await workspace.page.keyboard.press('Control+A')
  await workspace.page.keyboard.press('Delete')
  const deletion = new DeleteDialog(workspace.page)
  await expect(deletion.submit).toBeDisabled()
  await deletion.confirm(String(SAMPLE_CLIENTS))
  await expect(deletion.dialog).toContainText('One client was not deleted.')
  await expect(deletion.steps.getByText('Deleted', { exact: true })).toHaveCount(5)
  await expect(deletion.steps.getByText(/^Not deleted: Your sign-in/)).toHaveCount(1)
  await expect(listBehind(workspace)).toContainText(NAME)
  expect(sandbox.store.countClients()).toBe(1)

  sandbox.faults.clear()
  await deletion.tryAgain.click()
  await expect(deletion.dialog).toBeHidden()
  expect(sandbox.store.countClients()).toBe(0)
})

test('several: stop ends after the one under way', async ({
  connected: { sandbox, workspace },
}) => {
  sandbox.faults.add({ kind: 'delay', method: 'DELETE', path: CLIENT_PATH, delayMs: 1200 })
  await clickRow(workspace)
  await workspace.page.keyboard.press('Control+A')
  await workspace.page.keyboard.press('Delete')
  const deletion = new DeleteDialog(workspace.page)
  await deletion.confirm(String(SAMPLE_CLIENTS))
  await deletion.stop.click()
  await expect(deletion.close).toBeVisible()
  await expect(deletion.steps.getByText('Deleted', { exact: true })).toHaveCount(1)
  expect(sandbox.store.countClients()).toBe(SAMPLE_CLIENTS - 1)
  await deletion.close.click()
  await workspace.expectClients(SAMPLE_CLIENTS - 1)
})
