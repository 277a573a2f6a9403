import { describe, expect, it } from 'vitest'
import { cursorOf, MAX_PAGES, walkPages, type Page } from '../../../../src/main/cloud/pages'
import { caught } from '../../../support/main/caught'

describe('cursorOf', () => {
  it.each([
    ['https://api.qlikcloud.com/api/core/oauth-clients?limit=20&next=abc', 'abc'],
    ['https://api.qlikcloud.com/api/core/tenants?offset=20&next=a%2Bb%3D', 'a+b='],
    ['/api/core/oauth-clients?next=abc', 'abc'],
    ['?next=abc', 'abc'],
    ['https://user:word@evil.example/?next=abc#next=def', 'abc'],
  ])('takes the cursor out of %s', (href, cursor) => {
    expect(cursorOf(href)).toBe(cursor)
  })

  it.each(['https://api.qlikcloud.com/x?offset=20', '/x?next=', '', 'https://[broken?next=1'])(
    'finds none in %j',
    (href) => {
      expect(cursorOf(href)).toBeUndefined()
    },
  )
})

/** What a page that was walked to holds. */
async function dataOf(page: Promise<IteratorResult<Page<number>, void>>): Promise<number[]> {
  const { value } = await page
  return value?.data ?? []
}

/** Serves pages by cursor and keeps which cursors were asked for. */
function listOf(next: (cursor: string | undefined) => string | undefined) {
  const asked: (string | undefined)[] = []
  const fetchPage = (cursor: string | undefined): Promise<Page<number>> => {
    asked.push(cursor)
    const href = next(cursor)
    return Promise.resolve({
      data: [asked.length],
      ...(href === undefined ? {} : { links: { next: { href } } }),
    })
  }
  return { asked, fetchPage }
}

async function collect(pages: AsyncGenerator<Page<number>>): Promise<number[]> {
  const items: number[] = []
  for await (const page of pages) items.push(...page.data)
  return items
}

describe('walkPages', () => {
  it('asks page after page by cursor alone, whatever host a link names', async () => {
    const links = ['https://elsewhere.example/x?next=one', '/x?next=two']
    const { asked, fetchPage } = listOf(() => links.shift())
    expect(await collect(walkPages(fetchPage))).toEqual([1, 2, 3])
    expect(asked).toEqual([undefined, 'one', 'two'])
  })

  it('has the next page on its way while a page is looked at, and no other', async () => {
    let count = 0
    const { asked, fetchPage } = listOf(() => `?next=${(count += 1)}`)
    const pages = walkPages(fetchPage)
    expect(await dataOf(pages.next())).toEqual([1])
    expect(asked).toEqual([undefined, '1'])
    expect(await dataOf(pages.next())).toEqual([2])
    expect(asked).toEqual([undefined, '1', '2'])
  })

  it('hands a page on although the next one fails, and then says so', async () => {
    const failure = new Error('gone')
    const pages = walkPages((cursor) =>
      cursor === undefined
        ? Promise.resolve({ data: [1], links: { next: { href: '?next=more' } } })
        : Promise.reject(failure),
    )
    expect(await dataOf(pages.next())).toEqual([1])
    await expect(pages.next()).rejects.toBe(failure)
  })

  it('stops at a cursor that comes back', async () => {
    const { asked, fetchPage } = listOf((cursor) => (cursor === 'a' ? '?next=b' : '?next=a'))
    expect((await caught(collect(walkPages(fetchPage)))).code).toBe('endless-pages')
    expect(asked).toEqual([undefined, 'a', 'b'])
  })

  it('stops at a list that never ends', async () => {
    let count = 0
    const { asked, fetchPage } = listOf(() => `?next=${(count += 1)}`)
    expect((await caught(collect(walkPages(fetchPage)))).code).toBe('endless-pages')
    expect(asked).toHaveLength(MAX_PAGES)
  })

  it('refuses a next link without a cursor rather than starting over', async () => {
    const { fetchPage } = listOf(() => 'https://elsewhere.example/x?offset=100')
    expect((await caught(collect(walkPages(fetchPage)))).code).toBe('bad-answer')
  })
})
