import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyGroups } from '../../../../../src/renderer/features/shortcuts/key-groups'
import { useBrowserGlobals } from '../../support/browser'

const PAGE = readFileSync(
  join(import.meta.dirname, '../../../../../docs/manual/keyboard.md'),
  'utf8',
)

/** The keys in the first column of a section's table, in the form of the list behind `?`. */
function documented(title: string): string[] {
  const [, section = ''] = PAGE.split(`\n## ${title}\n`)
  const [lines = ''] = section.split('\n## ')
  const rows = lines.split('\n').filter((line) => line.startsWith('|'))
  return keysIn(rows.slice(2).map((row) => row.split('|')[1]?.trim() ?? ''))
}

/** Each key once, whether it stands in a line of its own or not. */
function keysIn(texts: readonly string[]): string[] {
  const single = texts.flatMap((text) => text.split(', '))
  return [...new Set(single.map((key) => key.replaceAll(' + ', '+').toLowerCase()))].sort()
}

describe('the list of keys', () => {
  useBrowserGlobals()

  it('is the one that is documented, group by group', () => {
    const groups = keyGroups()
    expect(groups).toHaveLength(5)
    for (const { title, lines } of groups) {
      expect(documented(title), title).toEqual(keysIn(lines.map(({ keys }) => keys)))
    }
  })
})
