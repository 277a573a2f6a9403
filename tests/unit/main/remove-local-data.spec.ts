import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeLocalData } from '../../../src/main/remove-local-data'
import { Keychain } from '../../../src/main/vault/keychain'
import { FakeKeychain } from '../../support/main/fake-keychain'

let folder: string
let backend: FakeKeychain

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-remove-'))
  for (const name of [
    'sao-desk.db',
    'sao-desk.db-wal',
    'settings.json',
    'locked.json',
    'thesis.txt',
  ]) {
    writeFileSync(join(folder, name), 'x')
  }
  mkdirSync(join(folder, 'sample-organization'))
  backend = new FakeKeychain()
  await new Keychain(backend.load).write('connection/1', 'a value')
  backend.entries.set('Somebody else|account', 'theirs')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('empties the app’s part of the keychain and removes its folder', async () => {
  await removeLocalData({ loadKeychain: backend.load, folder, isNamed: false })
  expect([...backend.entries.keys()]).toEqual(['Somebody else|account'])
  expect(existsSync(folder)).toBe(false)
})

it('takes only its own files out of a folder that the person named', async () => {
  await removeLocalData({ loadKeychain: backend.load, folder, isNamed: true })
  expect(readdirSync(folder)).toEqual(['thesis.txt'])
})

it('removes the files even where there is no keychain, and says that it could not be asked', async () => {
  backend.isBroken = true
  const removal = removeLocalData({ loadKeychain: backend.load, folder, isNamed: false })
  await expect(removal).rejects.toThrow('Unknown or unsupported transport')
  expect(existsSync(folder)).toBe(false)
})
