import { RECORDED_HINT } from '../../../shared/model/region-client'
import type { SecretHint } from '../../../shared/model/secret'
import { formatRelative } from '../../format'
import { t } from '../../i18n'

/** The hint by which Qlik Cloud knows a kept secret; none of one that a person wrote down here. */
export function qlikHint(hint: string): string | undefined {
  return hint === RECORDED_HINT ? undefined : hint
}

/** What a kept secret is called. */
export function keptSecretName(hint: string): string {
  return qlikHint(hint) === undefined
    ? t('copyAs.recordedSecret')
    : t('copyAs.keptSecret', { hint })
}

/** When a secret was made, in milliseconds since 1970, where the service says. */
export function createdMs({ createdAt }: SecretHint): number | undefined {
  const time = Date.parse(createdAt ?? '')
  return Number.isNaN(time) ? undefined : time
}

/** Secrets by age; those of unknown age come last, in the order they came. */
export function oldestFirst(hints: readonly SecretHint[]): SecretHint[] {
  const age = (hint: SecretHint): number => createdMs(hint) ?? Number.POSITIVE_INFINITY
  return [...hints].sort((one, other) =>
    age(one) < age(other) ? -1 : Number(age(one) > age(other)),
  )
}

/** The secret that is offered for removal: the oldest whose age is known. */
export function oldestOf(hints: readonly SecretHint[]): SecretHint | undefined {
  return oldestFirst(hints).find((hint) => createdMs(hint) !== undefined)
}

/**
 * How long ago a secret was made, in words; undefined where the service does not say.
 * @param nowMs the present, in milliseconds since 1970
 */
export function createdWhen(hint: SecretHint, nowMs: number): string | undefined {
  const time = createdMs(hint)
  // The service's clock may be ahead of this one, and a secret just made newer than "now".
  return time === undefined ? undefined : formatRelative(Math.min(time, nowMs), nowMs)
}

/** When and by whom, as one line. */
export function createdLine(hint: SecretHint, nowMs: number): string {
  const when = createdWhen(hint, nowMs)
  if (when === undefined) return t('secrets.createdUnknown')
  return hint.createdBy === undefined
    ? t('secrets.created', { when })
    : t('secrets.createdBy', { when, who: hint.createdBy })
}
