import { AppError } from '../../../src/shared/errors'

/** Waits for a promise to fail with an error of ours and gives it; anything else fails the test. */
export async function caught(work: Promise<unknown>): Promise<AppError> {
  const thrown = await work.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  )
  if (thrown instanceof AppError) return thrown
  throw thrown
}

/** As `caught`, for a call that answers at once. */
export function caughtSync(work: () => unknown): AppError {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown
    throw thrown
  }
  throw new Error('it did not fail')
}
