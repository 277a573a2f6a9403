/** Where each system keeps the policies of administrators, in places that only they can write to. */
import { spawnSync } from 'node:child_process'
import inspector from 'node:inspector'
import { join } from 'node:path'
import { readPolicyFile } from '../policy/policy-file'
import { readPolicyRegistry } from '../policy/policy-registry'
import type { FoundPolicy } from '../policy/read-policy'

const FILE_NAME = 'policy.json'
const FOLDERS: Partial<Record<NodeJS.Platform, string>> = {
  linux: '/etc/sao-desk',
  darwin: '/Library/Application Support/SAO Desk',
}
const QUERY_TIMEOUT_MS = 5_000

/**
 * Reads the policy.
 * @param otherFolder a folder to read it from instead, for tests. Heard only while Node's inspector is
 *   attached: whoever has that can change anything anyway, and a release never lets it attach
 */
export function findPolicy(
  otherFolder: string | undefined,
  platform = process.platform,
): FoundPolicy {
  if (otherFolder !== undefined && inspector.url() !== undefined) {
    return readPolicyFile(join(otherFolder, FILE_NAME))
  }
  if (platform === 'win32') return readPolicyRegistry(queryRegistry)
  const folder = FOLDERS[platform]
  return folder === undefined ? { found: 'nothing' } : readPolicyFile(join(folder, FILE_NAME))
}

function queryRegistry(key: string): { exitCode: number; output: string } {
  const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe')
  const { status, stdout } = spawnSync(program, ['query', key], {
    encoding: 'utf8',
    timeout: QUERY_TIMEOUT_MS,
    windowsHide: true,
  })
  return { exitCode: status ?? -1, output: stdout }
}
