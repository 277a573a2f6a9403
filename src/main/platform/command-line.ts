import { resolve } from 'node:path'

/** What the app takes on its command line. */
export interface CommandLine {
  /** Another folder for everything the app keeps, as an absolute path. */
  profile?: string
  /** Open with the sample organization's connection ready. */
  sample: boolean
  /** Take away what is kept for the person, and end. */
  removeLocalData: boolean
  /** Where tests keep a policy; see `findPolicy` for who is heard. */
  policyFolder?: string
}

const PROFILE_SWITCH = '--profile='
const POLICY_SWITCH = '--policy-folder='

/** Reads the switches; what it does not know is Chromium's. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const profile = folderOf(argv, PROFILE_SWITCH)
  const policyFolder = folderOf(argv, POLICY_SWITCH)
  return {
    sample: argv.includes('--sample'),
    removeLocalData: argv.includes('--remove-local-data'),
    ...(profile === undefined ? {} : { profile }),
    ...(policyFolder === undefined ? {} : { policyFolder }),
  }
}

/** The folder that a switch names, as an absolute path. */
function folderOf(argv: readonly string[], name: string): string | undefined {
  const folder = argv.find((argument) => argument.startsWith(name))?.slice(name.length)
  return folder === undefined || folder === '' ? undefined : resolve(folder)
}
