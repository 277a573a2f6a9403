import { AppError } from '../../shared/errors'

/** Takes "not found" for success: what was to be removed is gone, whoever removed it. */
export async function unlessGone(removal: Promise<void>): Promise<void> {
  try {
    await removal
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== 'not-found') throw thrown
  }
}
