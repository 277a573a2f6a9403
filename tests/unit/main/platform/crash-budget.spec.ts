import { expect, it } from 'vitest'
import {
  CRASHES_MAX,
  CRASHES_WITHIN_MS,
  CrashBudget,
} from '../../../../src/main/platform/crash-budget'

it('makes a few crashes good, and not a loop of them', () => {
  const budget = new CrashBudget()
  for (let crash = 0; crash < CRASHES_MAX; crash += 1) expect(budget.spend(crash)).toBe(true)
  expect(budget.spend(CRASHES_MAX)).toBe(false)
  expect(budget.spend(CRASHES_MAX + CRASHES_WITHIN_MS)).toBe(true)
})
