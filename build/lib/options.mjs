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
  return inWords(() => parseArgs({ args, options })).values
}

/**
 * Reads a command line that takes options and names out of a list.
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {string[]} args
 * @param {T} options as Node's `parseArgs` takes them
 * @param {string[]} known the names there are, which are all meant when none is given
 * @throws {SetupError} for what is not among the options or the names, in words
 */
export function readNamesAndOptions(args, options, known) {
  const { positionals, values } = inWords(() =>
    parseArgs({ args, options, allowPositionals: true }),
  )
  const unknown = positionals.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new SetupError(`There is no ${unknown.join(', ')}, only ${known.join(', ')}.`)
  }
  return { names: positionals.length > 0 ? positionals : known, values }
}

/**
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
function inWords(read) {
  try {
    return read()
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error))
  }
}
