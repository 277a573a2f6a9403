import { defineConfig } from '@playwright/test'

/** Stops a hanging run; a busy computer takes several times as long as a quiet one. */
const ALL_TESTS_TIMEOUT_MS = 30 * 60_000
const TEST_TIMEOUT_MS = 60_000

/**
 * All projects drive the real app on the runtime that `SAO_DESK_ELECTRON` names; the scripts in
 * build/ set it. They share a display, a clipboard and a keychain, so each further worker gets a
 * desktop of its own from those scripts (`build/lib/desktops.mjs`).
 */
export default defineConfig({
  globalTimeout: ALL_TESTS_TIMEOUT_MS,
  timeout: TEST_TIMEOUT_MS,
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  outputDir: 'test-results',
  reporter: 'list',
  // A trace or a screenshot of a failure could hold a secret that is on the window.
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
    { name: 'packaged', testDir: 'tests/packaged', testMatch: '**/*.spec.ts' },
    { name: 'tour', testDir: 'tests/tour', testMatch: '**/*.tour.ts' },
    { name: 'soak', testDir: 'tests/soak', testMatch: '**/*.soak.ts' },
    { name: 'bench', testDir: 'tests/bench', testMatch: '**/*.bench.ts' },
  ],
})
