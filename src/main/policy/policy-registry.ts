/** The policy in Windows' registry, where group policies and fleet tools write. */
import type { FoundPolicy } from './read-policy'

export const POLICY_KEY = 'HKLM\\Software\\Policies\\SAO Desk'
/** Of `reg query`, which says the rest in the system's language. */
const NOT_FOUND = 1
/** One value in what `reg query` prints: name, type, data, with spaces between. */
const VALUE_LINE = /^ {4}(\S+) {4}(REG_\w+)(?: {4}(.*))?$/

/** Runs `reg query` on a key. */
export type QueryRegistry = (key: string) => { exitCode: number; output: string }

/**
 * Reads the policy's values: numbers (0 or 1) for what is allowed, and the connections as JSON in one
 * text.
 */
export function readPolicyRegistry(query: QueryRegistry): FoundPolicy {
  const { exitCode, output } = query(POLICY_KEY)
  if (exitCode === NOT_FOUND) return { found: 'nothing' }
  if (exitCode !== 0) {
    return { found: 'unreadable', place: POLICY_KEY, reason: `reg query: ${exitCode}` }
  }
  const content = Object.fromEntries(
    output.split(/\r?\n/).flatMap((line) => {
      const [, name, type, data = ''] = VALUE_LINE.exec(line) ?? []
      return name === undefined || type === undefined ? [] : [[fieldOf(name), valueOf(type, data)]]
    }),
  )
  return { found: 'content', place: POLICY_KEY, content }
}

/** Names in the registry begin with a capital letter. */
function fieldOf(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

/** A value that is no such number and no JSON stays a text, which the schema then refuses. */
function valueOf(type: string, data: string): unknown {
  if (type === 'REG_DWORD') {
    const number = Number(data)
    return number === 0 || number === 1 ? number === 1 : data
  }
  try {
    return JSON.parse(data) as unknown
  } catch {
    return data
  }
}
