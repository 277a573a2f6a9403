import type { Context } from 'koa'
import type { Page } from './page'

/** How links are made. */
export interface LinkOptions {
  /** Our own origin, used unless another is wished for. */
  origin: string
  /**
   * Another origin for the links, with `offset=` beside the cursor, as in Qlik's published
   * examples.
   */
  linkHost?: string | undefined
}

export interface Links {
  self: { href: string }
  next?: { href: string }
  prev?: { href: string }
}

/** The links of a page: the request's own query, with the neighbour's cursor in it. */
export function pageLinks(
  ctx: Pick<Context, 'path' | 'querystring'>,
  page: Page,
  { origin, linkHost }: LinkOptions,
): Links {
  const link = (direction?: 'next' | 'prev', cursor?: string): { href: string } => {
    const url = new URL(ctx.path, linkHost ?? origin)
    url.search = ctx.querystring
    if (direction !== undefined && cursor !== undefined) {
      url.searchParams.delete('next')
      url.searchParams.delete('prev')
      if (linkHost !== undefined) url.searchParams.set('offset', String(page.rows.length))
      url.searchParams.set(direction, cursor)
    }
    return { href: url.href }
  }
  return {
    self: link(),
    ...(page.next === undefined ? {} : { next: link('next', page.next) }),
    ...(page.prev === undefined ? {} : { prev: link('prev', page.prev) }),
  }
}
