import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { formatCredentials } from '../../../../src/main/clients/copy-as'

const baseUrl = 'https://console.example'

function credentials(clientSecret: string = randomUUID(), clientId = 'a1b2') {
  return { baseUrl, clientId, clientSecret }
}

/** The arguments that a POSIX shell makes of a command's words. */
function shellArguments(command: string): string[] {
  const words = command.replace(/^(curl|qlik)/, 'printf "%s\\n"')
  return execFileSync('/bin/sh', ['-c', words], { encoding: 'utf8' }).trimEnd().split('\n')
}

/** What a POSIX shell has in its variables after it read the file. */
function shellVariables(file: string): string[] {
  const script = `${file}\nprintf '%s\\n' "$QLIK_BASE_URL" "$QLIK_CLIENT_ID" "$QLIK_CLIENT_SECRET"`
  return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n')
}

describe('.env', () => {
  it('has one variable a line, unquoted while nothing asks for quotes', () => {
    const { clientSecret } = credentials()
    expect(formatCredentials('env', credentials(clientSecret))).toBe(
      `QLIK_BASE_URL=${baseUrl}\nQLIK_CLIENT_ID=a1b2\nQLIK_CLIENT_SECRET=${clientSecret}\n`,
    )
  })

  it.each(['with space', 'a#b', "it's", '$HOME', '"quoted"'])('survives a shell: %s', (secret) => {
    const file = formatCredentials('env', credentials(secret))
    expect(shellVariables(file)).toEqual([baseUrl, 'a1b2', secret])
  })
})

describe('JSON', () => {
  it('reads back as what went in', () => {
    const { clientSecret } = credentials('say "yes"\\')
    expect(JSON.parse(formatCredentials('json', credentials(clientSecret)))).toEqual({
      baseUrl,
      client_id: 'a1b2',
      client_secret: clientSecret,
    })
  })
})

describe('curl', () => {
  it.each(['plain', "it's $HOME"])('asks for a token with %s', (secret) => {
    const words = shellArguments(formatCredentials('curl', credentials(secret)))
    expect(words[0]).toBe(`${baseUrl}/oauth/token`)
    expect(JSON.parse(words.at(-1) ?? '')).toEqual({
      client_id: 'a1b2',
      client_secret: secret,
      grant_type: 'client_credentials',
    })
  })
})

describe('qlik-cli', () => {
  it('creates a context with OAuth, for a tenant to be filled in', () => {
    const { clientSecret } = credentials()
    const words = shellArguments(formatCredentials('qlik-cli', credentials(clientSecret)))
    expect(words.slice(0, 3)).toEqual(['context', 'create', 'a1b2'])
    expect(words[words.indexOf('--server') + 1]).toMatch(/^https:\/\/YOUR_TENANT\./)
    expect(words[words.indexOf('--oauth-client-id') + 1]).toBe('a1b2')
    expect(words[words.indexOf('--oauth-client-secret') + 1]).toBe(clientSecret)
  })
})
