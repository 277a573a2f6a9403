/**
 * Fetch through Chromium's network stack, so that the system's proxy and certificates hold.
 * Guarantees: the sessions are of their own and in memory (no cookie, no cache, nothing on disk);
 * a request that changes something goes out once. Chromium by itself sends a request again, a POST
 * too, when a connection that was kept alive closes before the answer: the server may have acted on
 * the first one. Only a fresh connection is exempt, so every change gets one.
 */
import { session, type Session } from 'electron'
import type { Fetch } from '../cloud/fetch'

const READS = new Set(['GET', 'HEAD'])

/** The app's fetch. */
export function createFetch(): Fetch {
  const reading = openSession('network')
  const idle: Session[] = []
  let opened = 0

  const withFreshConnection: Fetch = async (url, init) => {
    // Taken out while in use: closing its connections must not cut another change off.
    const changing = idle.pop() ?? openSession(`network-changes-${(opened += 1)}`)
    try {
      await changing.closeAllConnections()
      const response = await changing.fetch(url, init)
      // Read to the end here, so that the session is free when it is given back.
      const body = await response.arrayBuffer()
      return new Response(isBodiless(response.status) ? null : body, response)
    } finally {
      idle.push(changing)
    }
  }

  return (url, init) =>
    READS.has(init.method ?? 'GET') ? reading.fetch(url, init) : withFreshConnection(url, init)
}

function openSession(name: string): Session {
  return session.fromPartition(name, { cache: false })
}

/** Statuses that a `Response` with a body refuses (Fetch standard, "null body status"). */
function isBodiless(status: number): boolean {
  return [101, 103, 204, 205, 304].includes(status)
}
