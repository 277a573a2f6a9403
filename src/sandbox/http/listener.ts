import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export const LOOPBACK_HOST = '127.0.0.1'

/** The port that was asked for is in use. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'

  constructor(port: number) {
    super(`Port ${String(port)} on ${LOOPBACK_HOST} is already in use.`)
  }
}

/** An HTTP server on this computer only. */
export interface Listener {
  port: number
  host: string
  url: string
  /** Gives requests to a handler. Requests that came earlier wait for it. */
  handle: (handler: RequestListener) => void
  /** Stops at once: open connections are cut, kept-alive ones too. */
  close: () => Promise<void>
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK_HOST, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/**
 * Listens on a port of this computer.
 * @param port 0 for any that is free
 * @throws PortTakenError
 */
export async function openListener(port: number): Promise<Listener> {
  let setHandler: (handler: RequestListener) => void = () => undefined
  const ready = new Promise<RequestListener>((resolve) => {
    setHandler = resolve
  })
  const server = createServer((request, response) => {
    void ready.then((handler) => handler(request, response))
  })
  try {
    await listen(server, port)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortTakenError(port)
    throw error
  }
  const { port: boundPort } = server.address() as AddressInfo
  const host = `${LOOPBACK_HOST}:${String(boundPort)}`
  return {
    port: boundPort,
    host,
    url: `http://${host}`,
    handle: setHandler,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * Listens where it did the last time, so that URLs stay as they were; elsewhere when that port is
 * taken now.
 */
export async function reopenListener(lastPort: number | undefined): Promise<Listener> {
  try {
    return await openListener(lastPort ?? 0)
  } catch (error) {
    if (error instanceof PortTakenError) return openListener(0)
    throw error
  }
}
