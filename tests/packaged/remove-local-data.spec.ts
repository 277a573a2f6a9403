import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { appArguments, appEnvironment } from '../e2e/support/app'
import { test } from '../e2e/support/fixtures'
import { keychainEntries } from '../e2e/support/system-keychain'
import { releaseBuild } from './support/packages'

/** Ends with the exit code. */
async function removeLocalData(profile: string): Promise<number> {
  const child = spawn(releaseBuild().executable, appArguments(profile, ['--remove-local-data']), {
    env: appEnvironment(),
    stdio: 'ignore',
  })
  const [code] = (await once(child, 'exit')) as [number]
  return code
}

test('before it is uninstalled, the app takes away what it kept, unless it is running', async ({
  connected,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const kept = (): string[] =>
    readdirSync(profile).filter((name) => /^(sao-desk|sample)/.test(name))
  expect(await keychainEntries()).not.toEqual([])
  expect(kept()).not.toEqual([])

  expect(await removeLocalData(profile)).toBe(1)
  expect(await keychainEntries()).not.toEqual([])

  await connected.app.close()
  expect(await removeLocalData(profile)).toBe(0)
  expect(await keychainEntries()).toEqual([])
  expect(kept()).toEqual([])
})
