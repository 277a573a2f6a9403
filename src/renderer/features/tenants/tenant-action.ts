import type { KeyCombination } from '../shortcuts/key-combination'

/** What can be done with tenants of the list. */
export type TenantAction =
  'open' | 'openBeside' | 'browse' | 'about' | 'copyHostnames' | 'copyIds' | 'reach'

/** The keys that do it in the list. */
export const TENANT_KEYS = {
  open: { key: 'Enter' },
  openBeside: { key: 'Enter', command: true },
  copyHostnames: { key: 'c', command: true },
} satisfies Partial<Record<TenantAction, KeyCombination>>
