import type { AppErrorValue } from '../shared/errors'
import { formatCountdown } from './format'
import { t } from './i18n'

/** A failure in the words a person reads. */
export interface ProblemWords {
  what: string
  data: string
  next: string
  details: { label: string; value: string }[]
}

/** Words a failure by its code; what the service itself said becomes the details. */
export function describeProblem(error: AppErrorValue): ProblemWords {
  return {
    what: t(`errors.${error.code}.what`),
    data: t(`errors.${error.code}.data`),
    next: nextStep(error),
    details: detailLines(error),
  }
}

/** The details as one text, for the clipboard. */
export function detailsText(words: ProblemWords): string {
  return words.details.map(({ label, value }) => `${label}: ${value}`).join('\n')
}

function nextStep({ code, details }: AppErrorValue): string {
  if (code === 'rate-limited' && details?.retryAfterSeconds !== undefined) {
    return t('problem.retryAfter', { time: formatCountdown(details.retryAfterSeconds * 1000) })
  }
  if (code === 'forbidden' && details?.missingScope !== undefined) {
    return t('problem.askForScope', { scope: details.missingScope })
  }
  return t(`errors.${code}.next`)
}

function detailLines({ code, message, details = {} }: AppErrorValue): ProblemWords['details'] {
  const lines = [
    { label: t('problem.qlikCode'), value: details.qlikCode },
    { label: t('problem.qlikTitle'), value: details.qlikTitle },
    { label: t('problem.qlikDetail'), value: details.qlikDetail },
    { label: t('problem.traceId'), value: details.traceId },
    { label: t('problem.missingScope'), value: details.missingScope },
    { label: t('problem.fields'), value: details.fields?.join(', ') },
    { label: t('problem.status'), value: details.status?.toString() },
    { label: t('problem.host'), value: details.host },
    { label: t('problem.code'), value: code },
    { label: t('problem.message'), value: message },
  ]
  return lines.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]))
}
