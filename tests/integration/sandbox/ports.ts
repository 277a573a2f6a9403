import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

/** Below the ports that systems hand out by themselves, so that nobody else gets one meanwhile. */
const FIRST_PORT = 20_000
const PORT_RANGE = 10_000
const MAX_ATTEMPTS = 50

/** Keeps a port from being listened on. */
export async function takePort(port: number): Promise<Server> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function closeAll(servers: Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = once(server, 'close')
      server.close()
      return closed
    }),
  )
}

/** The first of some free ports in a row. */
export async function findFreePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const first = FIRST_PORT + Math.floor(Math.random() * PORT_RANGE)
    const taken = await Promise.allSettled(
      Array.from({ length: count }, (_, index) => takePort(first + index)),
    )
    const servers = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    await closeAll(servers)
    if (servers.length === count) return first
  }
  throw new Error('There are no free ports in a row.')
}
