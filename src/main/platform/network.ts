import { session } from 'electron'
import type { Fetch } from '../cloud/fetch'

/**
 * Fetch through Chromium's network stack, so that the system's proxy and certificates hold. The
 * session is of its own and in memory: no cookie, no cache, nothing on disk.
 */
export function createFetch(): Fetch {
  const network = session.fromPartition('network', { cache: false })
  return (url, init) => network.fetch(url, init)
}
