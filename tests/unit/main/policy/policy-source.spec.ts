import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findPolicy } from '../../../../src/main/platform/policy-place'
import { readPolicyFile } from '../../../../src/main/policy/policy-file'
import { POLICY_KEY, readPolicyRegistry } from '../../../../src/main/policy/policy-registry'
import { policyState } from '../../../../src/main/policy/read-policy'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sao-desk-policy-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('readPolicyFile', () => {
  it('finds nothing where there is no file, and no folder', () => {
    expect(readPolicyFile(join(folder, 'policy.json'))).toEqual({ found: 'nothing' })
    expect(readPolicyFile(join(folder, 'a', 'policy.json'))).toEqual({ found: 'nothing' })
  })

  it('reads JSON', () => {
    const place = join(folder, 'policy.json')
    writeFileSync(place, '{ "allowUpdates": false }')
    expect(readPolicyFile(place)).toEqual({
      found: 'content',
      place,
      content: { allowUpdates: false },
    })
  })

  it('says what is no JSON, and what cannot be opened', () => {
    const place = join(folder, 'policy.json')
    writeFileSync(place, '{ allowUpdates')
    expect(readPolicyFile(place)).toEqual({ found: 'unreadable', place, reason: 'JSON' })
    mkdirSync(join(folder, 'other.json'))
    expect(readPolicyFile(join(folder, 'other.json'))).toMatchObject({ reason: 'EISDIR' })
  })
})

describe('readPolicyRegistry', () => {
  const printed = (...values: string[]): string =>
    ['', 'HKEY_LOCAL_MACHINE\\Software\\Policies\\SAO Desk', ...values, ''].join('\r\n')
  const read = (exitCode: number, output: string) =>
    readPolicyRegistry((key) => {
      expect(key).toBe(POLICY_KEY)
      return { exitCode, output }
    })

  it('finds nothing where there is no key', () => {
    expect(read(1, '')).toEqual({ found: 'nothing' })
  })

  it('reads numbers as yes and no, and connections from a text', () => {
    const connections =
      '[{"name":"A b","method":"client-credentials","baseUrl":"https://a.example","oauthClientId":"c"}]'
    const found = read(
      0,
      printed(
        '    AllowUpdates    REG_DWORD    0x0',
        '    AllowKeychain    REG_DWORD    0x1',
        `    Connections    REG_SZ    ${connections}`,
      ),
    )
    const state = policyState(found)
    expect(state).toMatchObject({
      source: 'valid',
      policy: { allowUpdates: false, allowKeychain: true },
    })
    expect(state.policy.connections[0]?.name).toBe('A b')
  })

  it('refuses other numbers, broken text and a query that failed', () => {
    const invalid = (found: ReturnType<typeof read>) => policyState(found).source
    expect(invalid(read(0, printed('    AllowUpdates    REG_DWORD    0x2')))).toBe('invalid')
    expect(invalid(read(0, printed('    Connections    REG_SZ    [{')))).toBe('invalid')
    expect(invalid(read(-1, ''))).toBe('invalid')
  })
})

describe('findPolicy', () => {
  it('does not look where it is told to, unless an inspector is attached', () => {
    writeFileSync(join(folder, 'policy.json'), '{ "allowUpdates": false }')
    expect(findPolicy(folder, 'freebsd')).toEqual({ found: 'nothing' })
  })
})
