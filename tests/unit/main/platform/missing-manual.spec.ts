import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { en } from '../../../../src/main/locales/en'
import { readManual } from '../../../../src/main/platform/app-files'
import { missingManualPage } from '../../../../src/main/platform/missing-manual'

const page = (): string => missingManualPage(en.missingManual)
let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sao-desk-manual-'))))
afterEach(() => rmSync(folder, { recursive: true }))

async function textAt(pathname: string): Promise<string | undefined> {
  const served = await readManual(folder, pathname, page)
  return served && Buffer.from(served.body as Uint8Array).toString()
}

describe('a manual that was not built', () => {
  it('says so on its first page, and how it is built', async () => {
    expect(await textAt('/')).toContain('npm run manual')
    expect(await textAt('/')).toContain(en.missingManual.title)
  })

  it('has no other page', async () => {
    expect(await textAt('/connect.html')).toBeUndefined()
    expect(await textAt('/../index.html')).toBeUndefined()
  })

  it('is forgotten once it is built', async () => {
    writeFileSync(join(folder, 'index.html'), 'the manual')
    expect(await textAt('/')).toBe('the manual')
  })
})
