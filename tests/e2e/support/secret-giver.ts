import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Sandbox } from '../../../src/sandbox'
import { OtherPerson } from './other-person'

/**
 * Stands before a sandbox and passes everything on. A change of a client is carried out too, and
 * answered with a new secret of that client (202), as the service may do for any change.
 * @returns the sandbox as it is from there, and what ends it
 */
export async function startSecretGiver(
  sandbox: Sandbox,
): Promise<{ seen: Sandbox; close: () => Promise<void> }> {
  const other = await OtherPerson.of(sandbox)
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await passOn(sandbox.ready.organization.url, request)
      let body = Buffer.from(await answer.arrayBuffer())
      let { status } = answer
      if (request.method === 'PATCH' && status === 204) {
        const { clientSecret } = await other.addSecretTo(request.url?.split('/').at(-1) ?? '')
        status = 202
        body = Buffer.from(JSON.stringify({ clientSecret }))
      }
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const organization = { ...sandbox.ready.organization, url: `http://127.0.0.1:${port}` }
  return {
    seen: { ...sandbox, ready: { ...sandbox.ready, organization } },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function passOn(origin: string, request: IncomingMessage): Promise<Response> {
  const { authorization, 'content-type': type } = request.headers
  const body = await buffer(request)
  return fetch(origin + (request.url ?? ''), {
    method: request.method ?? 'GET',
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    ...(body.length === 0 ? {} : { body }),
  })
}
