const MAX_REDIRECTS = 20

/** What the person does on the sign-in pages. */
export interface Person {
  /** The name on the account page. */
  name: string
  decision: 'allow' | 'cancel'
}

/** A browser without a screen: follows redirects, keeps cookies, fills in the sandbox's two forms. */
export class FormBrowser {
  readonly #cookies = new Map<string, string>()

  constructor(private readonly person: Person) {}

  /** Signs in from an authorization address on. @returns the page that the browser ends on */
  async signIn(address: string): Promise<string> {
    const choose = await this.#get(address)
    const consent = await this.#submit(choose, 'account', { account: this.#account(choose.html) })
    const last = await this.#submit(consent, this.person.decision, {})
    return last.html
  }

  #account(html: string): string {
    const buttons = html.match(/<button[^>]*name="account"[^>]*>/g) ?? []
    const button = buttons.find((tag) => tag.includes(`Continue as ${this.person.name}`))
    const value = /value="([^"]*)"/.exec(button ?? '')?.[1]
    if (value === undefined) throw new Error(`${this.person.name} is not on the page`)
    return value
  }

  async #submit(page: Page, action: string, fields: Record<string, string>): Promise<Page> {
    const path = new RegExp(`action="([^"]*/${action})"`).exec(page.html)?.[1]
    if (path === undefined) throw new Error(`the page has no form for ${action}`)
    const url = new URL(path, page.url).href
    return this.#follow(url, { method: 'POST', body: new URLSearchParams(fields) })
  }

  #get(url: string): Promise<Page> {
    return this.#follow(url, {})
  }

  async #follow(first: string, init: RequestInit): Promise<Page> {
    let url = first
    let next = init
    for (let count = 0; count < MAX_REDIRECTS; count += 1) {
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(url, { ...next, redirect: 'manual', headers: { cookie } })
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        this.#cookies.set(name, value)
      }
      const location = response.headers.get('location')
      if (location === null) return { url, html: await response.text() }
      url = new URL(location, url).href
      next = {}
    }
    throw new Error('the redirects do not end')
  }
}

interface Page {
  url: string
  html: string
}
