/**
 * The one place where changes are written down. Guarantees: the intent of a change is in the journal
 * before its handler runs, and its outcome after it; a change that cannot be written down is not
 * made, unless it only takes access away; a new secret counts as lost until somebody has it.
 */
import { AppError, toAppError } from '../../shared/errors'
import type { CommandName } from '../../shared/ipc-contract'
import type { ActivityEntry, ActivityStep, Intent } from '../../shared/model/activity'
import { type Place, placeSchema } from '../../shared/model/place'
import { tenantLabel } from '../../shared/model/tenant'
import { type RequestTrace, traced } from '../cloud/request-trace'
import type { Services } from '../services'
import type { ActivityJournal } from './activity-journal'
import { type Change, CHANGES, type HandOver } from './changes'
import { accountAt, type AnyInput, secretsIn, subjectsIn } from './change-facts'
import { type RecordedChange, toEntry } from './recorded-change'

type Work = () => Promise<unknown>

export class ChangeLog {
  /** Changes of this run that are on their way, or whose new secret is in somebody's hand. */
  readonly #live = new Set<string>()
  /** How many changes are on their way. */
  #running = 0
  /** Which change a new secret came from, by the secret's handle. */
  readonly #byHandle = new Map<string, string>()

  constructor(
    private readonly journal: ActivityJournal,
    private readonly onChange: () => void,
  ) {}

  /** Runs a command's handler; of a command that changes something, with the journal around it. */
  async run(services: Services, name: CommandName, input: unknown, work: Work): Promise<unknown> {
    const entry = CHANGES[name] as 'reads' | (Partial<Change<CommandName>> & Partial<HandOver>)
    if (entry === 'reads') return work()
    const given = (input ?? {}) as AnyInput
    const { kind, step } = entry
    const value =
      kind === undefined
        ? await work()
        : await this.#counted(() => this.#change(services, { ...entry, kind }, given, work))
    if (step !== undefined && given.handle !== undefined) this.#handOver(given.handle, step)
    return value
  }

  /** The change as the window shows it. */
  entryOf(change: RecordedChange): ActivityEntry {
    return toEntry(change, this.#live.has(change.id))
  }

  /** Whether a change is on its way to the service. */
  get isRunning(): boolean {
    return this.#running > 0
  }

  /** Every change of which a check can find out more, oldest first. */
  open(): RecordedChange[] {
    return this.journal.open().filter(({ id }) => !this.#live.has(id))
  }

  /** Notes what a check, or the person, made of a change. */
  note(changeId: string, step: Omit<ActivityStep, 'at'>): void {
    this.journal.note(changeId, step)
    this.onChange()
  }

  /** Secrets of these handles are in nobody's hand any more, as after a sign-out. */
  dropped(handles: readonly string[]): void {
    for (const handle of handles) {
      const changeId = this.#byHandle.get(handle)
      if (changeId !== undefined) this.#live.delete(changeId)
      this.#byHandle.delete(handle)
    }
    if (handles.length > 0) this.onChange()
  }

  async #counted<T>(change: () => Promise<T>): Promise<T> {
    this.#running += 1
    try {
      return await change()
    } finally {
      this.#running -= 1
    }
  }

  async #change(
    services: Services,
    change: Change<CommandName>,
    input: AnyInput,
    work: Work,
  ): Promise<unknown> {
    const intent = await intentOf(services, change, input)
    const id = this.#begin(intent, change.goesAhead === true)
    if (id === undefined) return work()
    const trace: RequestTrace = { fate: 'none' }
    this.#live.add(id)
    this.onChange()
    try {
      const value = await traced(trace, work)
      this.#settle(id, intent, input, value, trace)
      return value
    } catch (thrown) {
      throw this.#fail(id, toAppError(thrown), trace)
    } finally {
      this.onChange()
    }
  }

  #begin(intent: Intent, goesAhead: boolean): string | undefined {
    try {
      return this.journal.begin(intent)
    } catch (thrown) {
      if (goesAhead) return undefined
      throw thrown
    }
  }

  #settle(id: string, intent: Intent, input: AnyInput, value: unknown, trace: RequestTrace): void {
    const facts = { ...subjectsIn(value), ...traceFacts(trace) }
    const handles = secretsIn(input, value)
    if (handles.length === 0) {
      this.#live.delete(id)
      const changedMeanwhile = (value as AnyInput | undefined)?.outcome === 'changed-meanwhile'
      this.journal.note(
        id,
        changedMeanwhile
          ? { step: 'failed', ...facts, errorCode: 'conflict' }
          : { step: 'done', ...facts },
      )
      this.#cleanUpAfter(intent)
      return
    }
    this.journal.note(id, { step: 'made', ...facts })
    for (const handle of handles) this.#byHandle.set(handle, id)
  }

  #fail(id: string, failure: AppError, trace: RequestTrace): AppError {
    this.#live.delete(id)
    const { code, message, details } = failure
    const facts = {
      errorCode: code,
      ...traceFacts(trace),
      ...(details?.status === undefined ? {} : { status: details.status }),
      ...(details?.qlikCode === undefined ? {} : { qlikCode: details.qlikCode }),
      ...(details?.traceId === undefined ? {} : { traceId: details.traceId }),
    }
    const isKnown = trace.fate === 'none' && code !== 'outcome-unknown'
    this.journal.note(id, { step: isKnown ? 'failed' : 'unknown', ...facts })
    if (isKnown) return failure
    return new AppError(code, message, { ...details, changeId: id }, { cause: failure.cause })
  }

  #handOver(handle: string, step: HandOver['step']): void {
    const id = this.#byHandle.get(handle)
    if (id === undefined) return
    this.journal.note(id, { step })
    if (step !== 'handed-over') return
    this.#byHandle.delete(handle)
    this.#live.delete(id)
    this.onChange()
  }

  /**
   * A removal that is done answers for an earlier one whose answer was lost, and cleans up what was
   * found without an owner, wherever it was asked for.
   */
  #cleanUpAfter({ kind, connectionId, clientId, hint }: Intent): void {
    if (kind !== 'remove-secret' && kind !== 'delete-client') return
    for (const change of this.open()) {
      const { intent } = change
      if (intent.connectionId !== connectionId) continue
      if (intent.clientId === clientId && (kind === 'delete-client' || intent.hint === hint)) {
        this.journal.note(change.id, { step: intent.kind === kind ? 'done' : 'cleaned-up' })
        continue
      }
      const found = this.entryOf(change).found ?? []
      const left = found.filter(
        (one) => one.clientId !== clientId || (kind === 'remove-secret' && one.hint !== hint),
      )
      if (left.length === found.length) continue
      this.journal.note(
        change.id,
        left.length === 0 ? { step: 'cleaned-up' } : { step: 'found', found: left },
      )
    }
  }
}

async function intentOf(
  services: Services,
  { kind, facts, before }: Change<CommandName>,
  input: AnyInput,
): Promise<Intent> {
  const own = facts?.(input as never, services) ?? {}
  const connectionId = own.connectionId ?? input.connectionId ?? ''
  const connection = services.connections.find(connectionId)
  const place = own.place ?? placeIn(input)
  const clientId = own.clientId ?? input.clientId
  const clientName =
    clientId === undefined ? undefined : services.names.find(connectionId, clientId)
  const account = accountAt(services, connectionId, place)
  const placeName = placeNameOf(services, connectionId, place)
  const hint = own.hint ?? input.hint
  const known = await before?.(input as never, services)
  return {
    kind,
    connectionId,
    ...(connection === undefined ? {} : { connectionName: connection.name }),
    ...(account === undefined ? {} : { account }),
    ...(place === undefined ? {} : { place }),
    ...(placeName === undefined ? {} : { placeName }),
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientName === undefined ? {} : { clientName }),
    ...(hint === undefined ? {} : { hint }),
    ...own,
    ...(known === undefined ? {} : { before: known }),
  }
}

function placeIn({ place, tenantId }: AnyInput): Place | undefined {
  const named = placeSchema.safeParse(place)
  if (named.success) return named.data
  return tenantId === undefined ? undefined : { tier: 'tenant', tenantId }
}

function placeNameOf(
  { tenants }: Services,
  connectionId: string,
  place: Place | undefined,
): string | undefined {
  if (place?.tier !== 'tenant') return undefined
  const tenant = tenants.inventory.all(connectionId).find(({ id }) => id === place.tenantId)
  return tenant === undefined ? undefined : tenantLabel(tenant)
}

function traceFacts({ traceId }: RequestTrace): { traceId?: string } {
  return traceId === undefined ? {} : { traceId }
}
