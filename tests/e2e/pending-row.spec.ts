import { expect } from '@playwright/test'
import { CLIENT_PATH, listBehind, NAME, openDelete } from './support/client-changes'
import { test } from './support/fixtures'

const ANSWER_DELAY_MS = 2000

test('a row that is being deleted is dimmed until the service has answered', async ({
  connected: { sandbox, workspace },
}) => {
  const fault = { method: 'DELETE', path: CLIENT_PATH, times: 1 } as const
  sandbox.faults.add({ kind: 'delay', delayMs: ANSWER_DELAY_MS, ...fault })
  const pending = listBehind(workspace).locator('[role="row"][data-pending][aria-busy="true"]')
  const deletion = await openDelete(workspace)
  await expect(pending).toHaveCount(0)
  await deletion.confirmation.fill(NAME)
  await deletion.submit.click()
  await expect(pending).toContainText(NAME)
  await expect(pending).toHaveCSS('opacity', '0.6')
  await expect(pending).toHaveCount(0)
  await expect(listBehind(workspace)).not.toContainText(NAME)
})
