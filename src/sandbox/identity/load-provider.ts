import type * as OidcProvider from 'oidc-provider'

/**
 * Loads the identity provider without the one line it prints about the Node version: it runs well
 * on the version that Electron carries, and the sandbox keeps its output clean.
 */
export async function loadProvider(): Promise<typeof OidcProvider> {
  const { warn } = console
  const quietWarn = (...data: unknown[]): void => {
    if (!String(data[0]).includes('Unsupported runtime')) warn(...data)
  }
  Object.assign(console, { warn: quietWarn })
  try {
    return await import('oidc-provider')
  } finally {
    Object.assign(console, { warn })
  }
}
