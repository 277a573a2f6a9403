import {
  type ActivityEntry,
  activityEntrySchema,
  type ActivityKind,
  type ActivityResult,
  type ActivityStep,
  type Intent,
} from '../../shared/model/activity'

/** A change as the journal has it: its intent, and what happened since, in order. */
export interface RecordedChange {
  id: string
  /** The intent's row, by which the journal is paged. */
  row: number
  at: number
  intent: Intent
  steps: ActivityStep[]
}

type StepName = ActivityStep['step']

/** Steps after which there is nothing left to find out. */
export const CLOSING_STEPS = [
  'done',
  'failed',
  'kept',
  'handed-over',
  'not-made',
  'cleaned-up',
  'set-aside',
] as const satisfies readonly StepName[]

/** Changes of which a service or the keychain can tell afterwards whether they were made. */
const CHECKABLE: Record<ActivityKind, boolean> = {
  'create-client': true,
  'change-client': true,
  'delete-client': true,
  'publish-client': true,
  'set-consent': true,
  'record-client': true,
  'create-secret': true,
  'remove-secret': true,
  'regenerate-secret': true,
  'keep-secret': true,
  'forget-secret': true,
  'reach-tenant': true,
  'leave-tenant': true,
  'add-connection': false,
  'remove-connection': false,
  'sign-in': false,
  'sign-out': false,
}

/** Whether nothing is known of how it ended, or its secret was handed to nobody. */
export function isOpen(change: RecordedChange): boolean {
  const closing: readonly StepName[] = CLOSING_STEPS
  return CHECKABLE[change.intent.kind] && !change.steps.some(({ step }) => closing.includes(step))
}

/** The last step of one of these names. */
export function lastStep(
  { steps }: RecordedChange,
  ...names: readonly StepName[]
): ActivityStep | undefined {
  return steps.findLast(({ step }) => names.includes(step))
}

/** The step that says where a change stands. */
function decisiveStep(
  change: RecordedChange,
): (typeof CLOSING_STEPS)[number] | 'found' | undefined {
  return lastStep(change, ...CLOSING_STEPS, 'found')?.step as ReturnType<typeof decisiveStep>
}

/**
 * Where a change stands.
 * @param live whether it was begun in this run, and is on its way or its secret is in hand
 */
export function resultOf(change: RecordedChange, live: boolean): ActivityResult {
  switch (decisiveStep(change)) {
    case 'done':
    case 'kept':
    case 'handed-over':
      return 'done'
    case 'failed':
      return 'failed'
    case 'not-made':
      return 'not-made'
    case 'cleaned-up':
      return 'cleaned-up'
    case 'found':
      return 'orphan'
    case 'set-aside':
    case undefined:
      if (live) return 'under-way'
      return CHECKABLE[change.intent.kind] ? 'unknown' : 'interrupted'
  }
}

/** The change as the window shows it. */
export function toEntry(change: RecordedChange, live: boolean): ActivityEntry {
  const ended = lastStep(change, 'done', 'made', 'failed', 'unknown')
  const found = lastStep(change, 'found')?.found
  // What was there before is for the checks alone; the schema leaves it out.
  return activityEntrySchema.parse({
    ...change.intent,
    ...ended,
    id: change.id,
    at: change.at,
    result: resultOf(change, live),
    open: isOpen(change) && !live,
    ...(ended === undefined ? {} : { endedAt: ended.at }),
    ...(found === undefined ? {} : { found }),
    steps: change.steps,
  })
}
