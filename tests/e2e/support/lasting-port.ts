import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below the ports that a system hands out by itself: nobody takes one while it is free for a moment. */
const [FIRST, COUNT] = [20_000, 10_000]
const ATTEMPTS = 50

/** A free port of this computer that a server can leave and come back to. */
export async function lastingPort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = FIRST + Math.floor(Math.random() * COUNT)
    if (await isFree(port)) return port
  }
  throw new Error('No port is free.')
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
