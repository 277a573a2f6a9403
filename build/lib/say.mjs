/** A set-up step failed for a reason a person can act on: shown as its message, without a stack. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError'
}

/**
 * Tells the person what the set-up is doing. Goes to standard error, so that standard output
 * stays with the command that is run.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}
