import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { SIDEBAR } from '../../../docs/manual/.vitepress/sidebar.mjs'
import { ensureManual } from '../../../build/lib/manual/build-manual.mjs'
import { manualProblems } from '../../../build/lib/manual/links.mjs'
import { PROJECT_ROOT } from '../../../build/lib/paths.mjs'
import { isAllowedLink } from '../../../src/main/platform/allowed-links'
import { en as outside } from '../../../src/main/locales/en'
import { en as window } from '../../../src/renderer/locales/en'

const SOURCES = join(PROJECT_ROOT, 'docs/manual')
const BUILT = join(PROJECT_ROOT, 'out/manual')
const BUILD_TIMEOUT_MS = 120_000

const pages = readdirSync(SOURCES).filter((file) => file.endsWith('.md'))
const textOf = (page: string): string => readFileSync(join(SOURCES, page), 'utf8')

describe('the manual', () => {
  beforeAll(async () => {
    await ensureManual()
  }, BUILD_TIMEOUT_MS)

  it('is built, and every link, place and picture in it is there', () => {
    const built = readdirSync(BUILT).filter((file) => file.endsWith('.html'))
    expect(built).toHaveLength(pages.length + 1)
    expect(manualProblems(BUILT)).toEqual([])
  })

  it('has every page in its list of pages', () => {
    const listed = SIDEBAR.flatMap(({ items }) => items.map(({ link }) => link))
    const names = pages.map((page) => (page === 'index.md' ? '/' : `/${page.replace('.md', '')}`))
    expect(listed.toSorted()).toEqual(names.toSorted())
  })

  it('leads outside only where the app opens links', () => {
    const links = pages.flatMap((page) => [...textOf(page).matchAll(/\]\((https?:[^)]+)\)/g)])
    expect(links.length).toBeGreaterThan(0)
    expect(links.map(([, url]) => url ?? '').filter((url) => !isAllowedLink(url))).toEqual([])
  })

  it('quotes messages as the app words them', () => {
    const words = JSON.stringify([window, outside])
    const quoted = [...textOf('troubleshooting.md').matchAll(/“([^”]+)”/g)].map(([, text]) =>
      (text ?? '').replace(/ …$/, ''),
    )
    expect(quoted.length).toBeGreaterThan(30)
    expect(quoted.filter((text) => !words.includes(text))).toEqual([])
  })
})
