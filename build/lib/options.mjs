import { parseArgs } from 'node:util'
import { SetupError } from './say.mjs'

/**
 * Reads a command line that takes options and nothing else.
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {string[]} args
 * @param {T} options as Node's `parseArgs` takes them
 * @throws {SetupError} for what is not among the options, in words
 */
export function readOptions(args, options) {
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error))
  }
}
