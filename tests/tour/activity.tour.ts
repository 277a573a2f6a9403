import { expect } from '@playwright/test'
import { killApp } from '../e2e/support/app'
import { test } from '../e2e/support/fixtures'
import { WorkspacePage } from '../e2e/support/pages/workspace'
import { photographer } from './photographer'

const CLIENTS_PATH = '/api/core/oauth-clients'
const photograph = photographer('activity-')

test('Changes without a known outcome, and the activity', async ({ connected, launch }) => {
  const { app, sandbox, workspace } = connected
  const path = CLIENTS_PATH
  sandbox.faults.add({ kind: 'status', status: 403, method: 'POST', path, times: 1 })
  const create = await workspace.openCreate()
  await create.name.fill('Nightly export')
  await create.submit.click()
  await create.dialog.getByRole('alert').waitFor()
  await create.submit.click()
  await create.copySecret.waitFor()
  await killApp(app)

  const { page } = await launch()
  const again = new WorkspacePage(page)
  await expect(again.grid).toBeVisible()
  const notice = page.getByRole('status').filter({ hasText: 'One change has no known outcome' })
  await notice.waitFor()
  await photograph(page, 'notice')
  await notice.getByRole('button', { name: 'Check now' }).click()
  const outcomes = page.getByRole('dialog', { name: 'Changes without a known outcome' })
  await expect(outcomes).toContainText('nobody was given its secret')
  await photograph(page, 'outcomes')
  await outcomes.getByRole('button', { name: 'Close' }).click()

  await page.keyboard.press('Control+j')
  const pane = page.getByRole('region', { name: 'Activity' })
  await expect(pane.getByRole('row').nth(1)).toBeVisible()
  await photograph(page, 'list')
  await pane.getByRole('row').nth(1).getByRole('gridcell').first().dblclick()
  await page.getByRole('dialog').waitFor()
  await photograph(page, 'details')
})
