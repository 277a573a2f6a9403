import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActivityEntry } from '../../../../src/shared/model/activity'
import { toCsv, toJson } from '../../../../src/main/activity/export-activity'
import { saveFile } from '../../../../src/main/storage/save-file'
import { startApp } from '../../../support/main/app'

const ENTRY: ActivityEntry = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'create-client',
  connectionId: 'c',
  connectionName: 'Acme, Inc.',
  at: Date.parse('2026-03-01T10:00:00Z'),
  endedAt: Date.parse('2026-03-01T10:00:01Z'),
  result: 'done',
  open: false,
  place: { tier: 'tenant', tenantId: 't1' },
  placeName: 'North',
  clientId: 'client-1',
  steps: [],
}
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-export-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const named = (clientName: string): ActivityEntry => ({ ...ENTRY, clientName })

describe('CSV', () => {
  it('has a line of names and a line for each change, as RFC 4180 wants it', () => {
    const [names, line, end] = toCsv([named('Say "hi"')]).split('\r\n')
    expect(names).toBe(
      '\uFEFFtime,ended,change,result,connection,account,tier,place,clientId,clientName,hint,error,status,qlikCode,traceId,id',
    )
    expect(line).toBe(
      `2026-03-01T10:00:00.000Z,2026-03-01T10:00:01.000Z,create-client,done,"Acme, Inc.",,tenant,North,client-1,"Say ""hi""",,,,,,${ENTRY.id}`,
    )
    expect(end).toBe('')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")'])(
    'lets no spreadsheet take %j for a formula',
    (name) => {
      const cell = `"'${name.replaceAll('"', '""')}"`
      expect(toCsv([named(name)])).toContain(`,${cell},`)
    },
  )

  it('keeps a line break inside its cell', () => {
    expect(toCsv([named('two\nlines')])).toContain('"two\nlines"')
  })
})

describe('JSON', () => {
  it('is the changes as they are', () => {
    expect(JSON.parse(toJson([ENTRY]))).toEqual([ENTRY])
  })
})

describe('saveFile', () => {
  it('replaces a file whole, and leaves nothing beside it', async () => {
    const path = join(folder, 'a.csv')
    writeFileSync(path, 'before')
    await saveFile(path, 'after')
    expect(readFileSync(path, 'utf8')).toBe('after')
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  it('fails where nothing can be written, and leaves what was there', async () => {
    await expect(saveFile(join(folder, 'no', 'such', 'folder.csv'), 'x')).rejects.toThrow('ENOENT')
    // A folder is in its place: the last step, the rename, fails.
    await expect(saveFile(folder, 'x')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('activity.export', () => {
  const start = (chosen: string | undefined) =>
    startApp({ chooseFile: () => Promise.resolve(chosen) })

  it('saves the changes that are asked for, in that order', async () => {
    const path = join(folder, 'activity.json')
    const app = start(path)
    const { journal } = app.services
    const ids = ['one', 'two', 'three'].map((clientName) =>
      journal.begin({ kind: 'create-client', connectionId: 'c', clientName }),
    )
    const asked = [ids[2] ?? '', ids[0] ?? '']
    expect(await app.get('activity.export', { format: 'json', ids: asked })).toEqual({
      saved: true,
    })
    const saved = JSON.parse(readFileSync(path, 'utf8')) as ActivityEntry[]
    expect(saved.map(({ clientName }) => clientName)).toEqual(['three', 'one'])
    expect(saved[0]).not.toHaveProperty('before')
  })

  it('does nothing when the person chooses no file', async () => {
    const answer = await start(undefined).get('activity.export', { format: 'csv', ids: [] })
    expect(answer).toEqual({ saved: false })
  })

  it('says that the file could not be written', async () => {
    const app = start(join(folder, 'no', 'such', 'folder.csv'))
    expect(await app.ask('activity.export', { format: 'csv', ids: [] })).toMatchObject({
      error: { code: 'export-failed' },
    })
  })
})
