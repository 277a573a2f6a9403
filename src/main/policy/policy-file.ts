import { readFileSync } from 'node:fs'
import type { FoundPolicy } from './read-policy'

/** Reads a policy from a JSON file. */
export function readPolicyFile(file: string): FoundPolicy {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown'
    if (code === 'ENOENT' || code === 'ENOTDIR') return { found: 'nothing' }
    return { found: 'unreadable', place: file, reason: code }
  }
  try {
    return { found: 'content', place: file, content: JSON.parse(text) as unknown }
  } catch {
    return { found: 'unreadable', place: file, reason: 'JSON' }
  }
}
