/**
 * Finds out afterwards what came of a change: lists what is there now and compares it with what was
 * there before. Nothing is ever sent again, and nothing is removed.
 */
import { AppError, toAppError } from '../../shared/errors'
import type { OAuthClient } from '../../shared/model/client'
import type { ActivityVerdict, Orphan } from '../../shared/model/activity'
import { isAsExpected } from '../clients/edit-client'
import { REQUEST_TIMEOUT_MS } from '../cloud/cloud-client'
import type { Services } from '../services'
import { clientAt, findNamed, regionClientsAt } from './lookups'
import { lastStep, type RecordedChange } from './recorded-change'

/** How long after a request was sent the service may still carry it out. */
export const SETTLING_MS = REQUEST_TIMEOUT_MS + 15_000

type Finding =
  { state: 'done' | 'not-made' | 'gone' | 'owned' } | { state: 'found'; found: Orphan[] }

/** Looks one change up and notes what was found. Never throws. */
export async function checkChange(
  services: Services,
  change: RecordedChange,
  now = Date.now(),
): Promise<ActivityVerdict> {
  try {
    const finding = await look(services, change)
    const tooSoon = finding.state === 'not-made' && !isOver(change, now)
    if (!tooSoon) noteFinding(services, change, finding)
    return { ...verdictOf(services, change), tooSoon }
  } catch (thrown) {
    return { ...verdictOf(services, change), tooSoon: false, problem: toAppError(thrown).toValue() }
  }
}

/** Whether the request cannot be on its way any more: an answer came, or time has passed. */
function isOver(change: RecordedChange, now: number): boolean {
  const answered = lastStep(change, 'unknown')?.status !== undefined
  return answered || now - change.at > SETTLING_MS || now < change.at
}

function noteFinding({ changes }: Services, change: RecordedChange, finding: Finding): void {
  switch (finding.state) {
    case 'done':
    case 'not-made':
      changes.note(change.id, { step: finding.state })
      return
    case 'owned':
      changes.note(change.id, { step: 'handed-over' })
      return
    case 'gone':
      changes.note(change.id, { step: 'cleaned-up' })
      return
    case 'found': {
      const before = JSON.stringify(lastStep(change, 'found')?.found)
      if (before === JSON.stringify(finding.found)) return
      changes.note(change.id, { step: 'found', found: finding.found })
    }
  }
}

function verdictOf({ changes, journal }: Services, change: RecordedChange): ActivityVerdict {
  return { entry: changes.entryOf(journal.find(change.id) ?? change), tooSoon: false }
}

async function look(services: Services, change: RecordedChange): Promise<Finding> {
  const { kind, wanted } = change.intent
  switch (kind) {
    case 'create-client':
      return lookForClient(services, change)
    case 'create-secret':
    case 'regenerate-secret':
      return lookForSecret(services, change)
    case 'change-client': {
      const client = await current(services, change)
      if (client === undefined) return { state: 'not-made' }
      const fresh = await lookForSecret(services, change)
      if (fresh.state === 'found') return fresh
      return doneIf(isAsExpected(client, wanted?.edit ?? {}))
    }
    case 'delete-client':
      return doneIf((await current(services, change)) === undefined)
    case 'remove-secret': {
      const client = await current(services, change)
      return doneIf(client?.clientSecrets?.some(({ hint }) => hint === change.intent.hint) !== true)
    }
    case 'publish-client':
      return doneIf((await current(services, change))?.publishedAt !== undefined)
    case 'set-consent': {
      const client = await current(services, change)
      const isTrusted = client?.connectionConfig?.consentMethod === 'trusted'
      return doneIf(client !== undefined && isTrusted === (wanted?.trusted === true))
    }
    case 'keep-secret':
      return doneIf(isKept(services, change))
    case 'forget-secret':
      return doneIf(!isKept(services, change))
    case 'record-client': {
      const { connectionId, clientId = '' } = change.intent
      return doneIf(services.recorded.find(connectionId, clientId) !== undefined)
    }
    case 'reach-tenant':
      return doneIf(isReached(services, change))
    case 'leave-tenant':
      return doneIf(!isReached(services, change))
    case 'add-connection':
    case 'remove-connection':
    case 'sign-in':
    case 'sign-out':
      throw new AppError('bad-input', 'There is nothing to look up for this.')
  }
}

/** Whether this computer's keychain has the secret. */
function isKept(services: Services, change: RecordedChange): boolean {
  const { clientId = '', hint = '' } = change.intent
  return isInKeychain(services, change, clientId, hint)
}

/** Whether a way to reach the tenant was chosen. Whether it made a bot user, nobody tells. */
function isReached({ tenants }: Services, { intent }: RecordedChange): boolean {
  const { connectionId, place } = intent
  if (place?.tier !== 'tenant') return false
  return tenants.sessions.list(connectionId).some(({ tenantId }) => tenantId === place.tenantId)
}

/** A client of this name that was not there before and that nothing else here made. */
async function lookForClient(services: Services, change: RecordedChange): Promise<Finding> {
  const { connectionId, clientName, before } = change.intent
  const place = change.intent.place ?? { tier: 'organization' }
  const made = lastStep(change, 'made')?.clientId
  const candidates: (Orphan & Pick<OAuthClient, 'clientSecrets'>)[] =
    place.tier === 'region'
      ? await regionClientsAt(services, connectionId, place)
      : await findNamed(services, connectionId, place, clientName ?? '')
  const found = candidates
    .filter(({ clientId }) =>
      made === undefined ? before?.clientIds?.includes(clientId) !== true : clientId === made,
    )
    .filter(({ clientId }) => !isKnownOtherwise(services, change, clientId))
  if (made !== undefined && found.length === 0) return { state: 'gone' }
  // One secret in the keychain says nothing of another one that nobody has.
  const isOwned = ({ clientId }: Orphan): boolean =>
    isInKeychain(services, change, clientId) &&
    (found.find((one) => one.clientId === clientId)?.clientSecrets ?? []).every(
      ({ hint }) =>
        isInKeychain(services, change, clientId, hint) ||
        isKnownOtherwise(services, change, clientId, hint),
    )
  return asFound(
    found.map(({ clientId, clientName: name, createdAt }) => ({
      clientId,
      clientName: name,
      ...(createdAt === undefined ? {} : { createdAt }),
    })),
    isOwned,
  )
}

/** A secret of the client that was not there before and that nothing else here made. */
async function lookForSecret(services: Services, change: RecordedChange): Promise<Finding> {
  const { before } = change.intent
  const client = await current(services, change)
  const made = lastStep(change, 'made')?.hint
  const isNew = (hint: string): boolean =>
    made === undefined ? before?.hints?.includes(hint) !== true : hint === made
  const found = (client?.clientSecrets ?? []).filter(
    ({ hint }) => isNew(hint) && !isKnownOtherwise(services, change, client?.clientId, hint),
  )
  if (lastStep(change, 'made') !== undefined && found.length === 0) return { state: 'gone' }
  return asFound(
    found.map(({ hint, createdAt }) => ({
      clientId: client?.clientId ?? '',
      clientName: client?.clientName ?? '',
      hint,
      ...(createdAt === undefined ? {} : { createdAt }),
    })),
    ({ clientId, hint }) => isInKeychain(services, change, clientId, hint),
  )
}

/** What was found, without what the person has. */
function asFound(found: Orphan[], isOwned: (one: Orphan) => boolean): Finding {
  const ownerless = found.filter((one) => !isOwned(one))
  if (found.length > 0 && ownerless.length === 0) return { state: 'owned' }
  return ownerless.length === 0 ? { state: 'not-made' } : { state: 'found', found: ownerless }
}

/** Whether the keychain has a secret; without a hint, any of the client. */
function isInKeychain(
  { keptSecrets }: Services,
  { intent }: RecordedChange,
  clientId: string,
  hint?: string,
): boolean {
  return keptSecrets
    .list(intent.connectionId)
    .some((kept) => kept.clientId === clientId && (hint === undefined || kept.hint === hint))
}

/** Whether another change of this computer made it, and said so. */
function isKnownOtherwise(
  { journal }: Services,
  { id, intent }: RecordedChange,
  clientId: string | undefined,
  hint?: string,
): boolean {
  if (clientId === undefined) return false
  return journal.ofClient(intent.connectionId, clientId).some((other) => {
    const made = lastStep(other, 'made', 'done')
    if (other.id === id || made === undefined || made.clientId !== clientId) return false
    return hint === undefined ? other.intent.kind === 'create-client' : made.hint === hint
  })
}

/** The client that was to be changed; undefined when it is gone. */
async function current(
  services: Services,
  { intent }: RecordedChange,
): Promise<OAuthClient | undefined> {
  const { connectionId, clientId = '', place = { tier: 'organization' } } = intent
  try {
    return await clientAt(services, connectionId, place, clientId)
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not-found') return undefined
    throw thrown
  }
}

function doneIf(isDone: boolean): Finding {
  return { state: isDone ? 'done' : 'not-made' }
}
