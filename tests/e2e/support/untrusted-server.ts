import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A server on this computer with a certificate that it made for itself. */
export interface UntrustedServer {
  url: string
  /** How many requests got through to it. */
  requests: () => number
  close: () => Promise<void>
}

/** Makes a certificate that nobody vouches for, in a folder, and serves with it. */
export async function startUntrustedServer(folder: string): Promise<UntrustedServer> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const newKey = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key]
  execFileSync(
    'openssl',
    ['req', '-x509', ...newKey, '-out', certificate, '-days', '1', ...subject],
    {
      stdio: 'ignore',
    },
  )
  let requests = 0
  const server = createServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    (_request, response) => {
      requests += 1
      response.end('{}')
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `https://127.0.0.1:${port}`,
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
