/**
 * The administrator's policy. Guarantees: no policy changes nothing; one that cannot be read, or has a
 * field that is unknown or wrong, forbids everything that a policy can forbid, because nobody can tell
 * what it was meant to forbid. It never deletes anything.
 */
import { policySchema, type Policy, type PolicyState } from '../../shared/model/policy'

const NO_RULES: Policy = policySchema.parse({})
const EVERYTHING_FORBIDDEN: Policy = {
  allowUpdates: false,
  allowSampleOrganization: false,
  allowKeychain: false,
  allowTelemetry: false,
  connections: [],
}

/** What was found at the place of the policy. */
export type FoundPolicy =
  | { found: 'nothing' }
  | { found: 'content'; place: string; content: unknown }
  | { found: 'unreadable'; place: string; reason: string }

/** What holds, given what was found. */
export function policyState(found: FoundPolicy): PolicyState {
  switch (found.found) {
    case 'nothing':
      return { source: 'none', policy: NO_RULES }
    case 'unreadable':
      return invalid(found.place, found.reason)
    case 'content': {
      const parsed = policySchema.safeParse(found.content)
      if (parsed.success) return { source: 'valid', policy: parsed.data, place: found.place }
      const fields = parsed.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys
          : [issue.path.map(String).join('.') || '(all of it)'],
      )
      return invalid(found.place, [...new Set(fields)].join(', '))
    }
  }
}

function invalid(place: string, problem: string): PolicyState {
  return { source: 'invalid', policy: EVERYTHING_FORBIDDEN, place, problem }
}
