import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Sandbox } from '../../../src/sandbox'

const LISTER = join(import.meta.dirname, '../lister/main.mjs')

/** With what a program lists clients that is not the app: the runtime's own fetch, or `@qlik/api`. */
export type ListingBy = 'fetch' | 'toolkit'

/** What a listing took, in milliseconds, and how many clients came. */
export interface Listing {
  ms: number
  count: number
}

/** A program that lists the clients of tenants, all tenants at once, page by page. */
export interface Lister {
  list: (by: ListingBy, tenants: Sandbox['ready']['tenants']) => Promise<Listing>
  close: () => void
}

/** Starts one. Like the app it is a process of its own, apart from the sandbox's. */
export function startLister(): Lister {
  const program = fork(LISTER)
  const ended = new AbortController()
  program.once('exit', () => ended.abort(new Error('The lister has ended.')))
  return {
    list: async (by, tenants) => {
      program.send({ by, tenants })
      const [listing] = (await once(program, 'message', { signal: ended.signal })) as [Listing]
      return listing
    },
    close: () => program.disconnect(),
  }
}
