import { resolve } from 'node:path'

/** What the app takes on its command line. */
export interface CommandLine {
  /** Another folder for everything the app keeps, as an absolute path. */
  profile?: string
  /** Open with the sample organization's connection ready. */
  sample: boolean
  /** Take away what is kept for the person, and end. */
  removeLocalData: boolean
}

const PROFILE_SWITCH = '--profile='

/** Reads the switches; what it does not know is Chromium's. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const profile = argv.find((argument) => argument.startsWith(PROFILE_SWITCH))
  const folder = profile?.slice(PROFILE_SWITCH.length)
  return {
    sample: argv.includes('--sample'),
    removeLocalData: argv.includes('--remove-local-data'),
    ...(folder === undefined || folder === '' ? {} : { profile: resolve(folder) }),
  }
}
