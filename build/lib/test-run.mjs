import { SetupError, say } from './say.mjs'
import { checkCounts, summarize } from './test-report.mjs'
import { TEST_PARTS } from './test-parts.mjs'

/**
 * Splits a command line into the parts to run and the arguments for their tools.
 * @param {string[]} args leading names of parts, then whatever the one named part takes
 * @param {string[]} [known]
 * @returns {{ names: string[], toolArgs: string[] }} all parts when none is named
 * @throws {SetupError} when there are arguments but not exactly one part to take them
 */
export function readTestArgs(args, known = Object.keys(TEST_PARTS)) {
  const firstOther = args.findIndex((argument) => !known.includes(argument))
  const end = firstOther === -1 ? args.length : firstOther
  const [named, toolArgs] = [args.slice(0, end), args.slice(end)]
  if (toolArgs.length > 0 && named.length !== 1) {
    throw new SetupError(
      `Name one part before its own arguments: ${known.join(', ')}. For example:\n` +
        '  npm run test:unit -- tests/unit/some.spec.ts',
    )
  }
  return { names: named.length > 0 ? named : known, toolArgs }
}

/**
 * Runs the parts one after the other; one that fails does not keep the next from running.
 * @param {string[]} names
 * @param {string[]} toolArgs
 * @param {{ parts?: typeof TEST_PARTS, prepare: () => Promise<void> }} options `prepare` is what
 *   every part needs; when it fails nothing runs
 * @returns {Promise<{ line: string, exitCode: number }>}
 */
export async function runTests(names, toolArgs, { parts = TEST_PARTS, prepare }) {
  const failure = await attempt(async () => {
    await prepare()
    return null
  })
  if (failure !== null) return summarize([failure])
  const counts = []
  for (const name of names) {
    say(`\n== ${name}`)
    const part = parts[name]
    const result = part ? await attempt(() => part(toolArgs)) : null
    if (result !== null) counts.push(result)
  }
  return summarize(counts)
}

/**
 * A step whose set-up fails is one failure, told in its own words.
 * @template T
 * @param {() => Promise<T>} step
 * @returns {Promise<T | import('./test-report.mjs').Counts>}
 */
async function attempt(step) {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    return checkCounts(1)
  }
}
