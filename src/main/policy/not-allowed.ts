import { AppError } from '../../shared/errors'

/** The error for what the administrator does not allow. */
export function notAllowed(): AppError {
  return new AppError('off-by-policy', 'Your administrator does not allow this.')
}
