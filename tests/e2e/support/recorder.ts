import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands between the app and an organization API and notes the access tokens that come by. */
export class Recorder {
  readonly accessTokens = new Set<string>()

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** Starts one on a free port. */
  static async before(targetUrl: string): Promise<Recorder> {
    const server = createServer((incoming, outgoing) => {
      const [scheme, token] = (incoming.headers.authorization ?? '').split(' ')
      if (scheme === 'Bearer' && token !== undefined) recorder.accessTokens.add(token)
      const { method, headers } = incoming
      const forwarded = request(
        new URL(incoming.url ?? '/', targetUrl),
        { ...(method === undefined ? {} : { method }), headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
          answer.pipe(outgoing)
        },
      )
      forwarded.on('error', () => outgoing.destroy())
      incoming.pipe(forwarded)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const recorder = new Recorder(server, `http://127.0.0.1:${port}`)
    return recorder
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}
