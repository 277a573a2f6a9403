/** A browser's part in a sign-in, played with fetch: follows redirects, keeps cookies, sends forms. */

const MAX_REDIRECTS = 5

export interface Page {
  url: string
  status: number
  html: string
}

/** Where the browser ends: on a page of the sandbox, or sent on to the app's listener. */
export type Destination = { page: Page } | { callback: URL }

export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>()

  /**
   * @param origin the sandbox; a redirect away from it ends the browser's part
   * @param cookieValues is given every cookie's value
   */
  constructor(
    private readonly origin: string,
    private readonly cookieValues: string[] = [],
  ) {}

  open(url: string): Promise<Destination> {
    return this.#go(url)
  }

  /** Presses the button of that name on a page. */
  press(page: Page, button: string): Promise<Destination> {
    const { action, fields } = formOf(page.html, button)
    return this.#go(new URL(action, page.url).href, new URLSearchParams(fields))
  }

  async #go(url: string, form?: URLSearchParams): Promise<Destination> {
    let [target, body] = [url, form]
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const response = await fetch(target, {
        redirect: 'manual',
        headers: { cookie: this.#cookiesFor(target) },
        ...(body === undefined ? {} : { method: 'POST', body }),
      })
      for (const line of response.headers.getSetCookie()) this.#keep(line)
      const location = response.headers.get('location')
      if (location === null) {
        return { page: { url: target, status: response.status, html: await response.text() } }
      }
      const next = new URL(location, target)
      if (next.origin !== this.origin) return { callback: next }
      target = next.href
      body = undefined
    }
    throw new Error('Too many redirects.')
  }

  #cookiesFor(url: string): string {
    const { pathname } = new URL(url)
    return [...this.#cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const separator = pair.indexOf('=')
    const path = attributes.find((part) => /^path=/i.test(part))?.slice('path='.length) ?? '/'
    const value = pair.slice(separator + 1)
    if (value !== '') this.cookieValues.push(value)
    this.#cookies.set(pair.slice(0, separator), { value, path })
  }
}

function formOf(html: string, button: string): { action: string; fields: [string, string][] } {
  for (const [form, action = ''] of html.matchAll(/<form[^>]* action="([^"]*)"[\s\S]*?<\/form>/g)) {
    for (const [tag, attributes = '', text = ''] of form.matchAll(
      /<button([^>]*)>([\s\S]*?)<\/button>/g,
    )) {
      const name = /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? text.trim()
      if (!name.startsWith(button)) continue
      const field = /name="([^"]*)" value="([^"]*)"/.exec(tag)
      return { action, fields: field === null ? [] : [[field[1] ?? '', field[2] ?? '']] }
    }
  }
  throw new Error(`There is no button "${button}" on the page.`)
}
