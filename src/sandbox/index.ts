/**
 * The sandbox: a stand-in Qlik Cloud on this computer. It signs people and clients in and serves
 * the organization API over sample data, for the sample organization, for tests and for shows.
 *
 * Guarantees: listens on 127.0.0.1 only; keeps no secret and no token but as SHA-256. Does not
 * guard against other programs of the same person: whoever reaches it may sign in.
 */
import type { SandboxReady } from '../shared/model/sandbox'
import { answerErrors } from './http/answer-errors'
import { createFaultRoutes } from './http/fault-routes'
import { createFaults, type FaultControl } from './http/faults'
import { createGuard } from './http/guard'
import { openListener, reopenListener, type Listener } from './http/listener'
import { RateLimiter } from './http/rate-limit'
import { OWNER } from './identity/accounts'
import { deleteExpiredRecords } from './identity/adapter'
import { findCaller } from './identity/caller'
import { ACCESS_TOKEN_LIFETIME_S } from './identity/client-credentials'
import { forgetBrowser } from './identity/forget-browser'
import { createProvider, newCookieKeys } from './identity/provider'
import { CONSOLE_SCOPES } from './identity/scopes'
import { createSignInRoutes } from './identity/sign-in-routes'
import { createTokenRoute, PROVIDER_GRANT_TYPES } from './identity/token-route'
import { createOrganizationRoutes } from './organization/routes'
import { createRegionClientRoutes } from './region/region-client-routes'
import { seed } from './sample/seed'
import { renewAccess } from './store/access'
import { renewApiKey } from './store/api-keys'
import { listBotUsers, type BotUser } from './store/bot-users'
import { deleteExpiredClientTokens } from './store/client-tokens'
import { countClients } from './store/clients'
import { Database } from './store/database'
import { secretMatches } from './store/secrets'
import { Settings } from './store/settings'
import { allTenants, lastPortOf, placeTenant } from './store/tenants'
import { serveTenant, tenantName } from './tenant/origin'
import { createTimestamps, type Clock } from './timestamps'

export { PortTakenError } from './http/listener'
export type { Fault, FaultControl } from './http/faults'

export interface SandboxOptions {
  /** Where data is kept; without it nothing outlives the sandbox. */
  dataDir?: string | undefined
  /** The organization's port; the tenants take those after it. Without it, free ports. */
  port?: number | undefined
  /** How many generated clients there are instead of the sample's. Counts for new data only. */
  clients?: number | undefined
  /** How many generated tenants there are instead of the sample's. Counts for new data only. */
  tenants?: number | undefined
  /**
   * How many generated clients the tenants have, over all of them; when absent those of the sample,
   * and none where the tenants are generated. Counts for new data only.
   */
  tenantClients?: number | undefined
  /** Whether region-level clients have an API here; at the real service they have none. */
  regionClients?: boolean | undefined
  /** Multiplies the requests a minute that each rate tier lets through. */
  rateScale?: number | undefined
  accessTokenLifetimeS?: number | undefined
  /** For rates, timestamps and client credentials; people's tokens follow the system's clock. */
  clock?: Clock | undefined
  /** Makes page links point to another origin, with `offset=`, as in Qlik's examples. */
  linkHost?: string | undefined
  /** Cuts longer pages short. */
  pageSizeMax?: number | undefined
  /** Lets other processes ask for faults, at `/__sandbox/faults`. */
  faultRoutes?: boolean | undefined
}

/** A running sandbox. */
export interface Sandbox {
  ready: SandboxReady
  faults: FaultControl
  /** What tests may look at behind the API's back. */
  store: {
    countClients: () => number
    secretMatches: (clientId: string, secret: string) => boolean
    botUsers: (tenantId: string) => BotUser[]
  }
  /** Ends it; a second call joins the first. */
  close: () => Promise<void>
}

const PORT_SETTING = 'organization-port'

/**
 * Starts a sandbox.
 * @throws PortTakenError when a port that was asked for is in use
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const database = new Database(options.dataDir)
  const listeners: Listener[] = []
  const closeAll = async (): Promise<void> => {
    await Promise.all(listeners.map((listener) => listener.close()))
    database.close()
  }
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => (closing ??= closeAll())
  try {
    const { ready, faults } = await open(options, database, listeners)
    return {
      ready,
      faults,
      store: {
        countClients: () => countClients(database),
        secretMatches: (clientId, secret) => secretMatches(database, clientId, secret),
        botUsers: (tenantId) => listBotUsers(database, tenantId),
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function open(
  options: SandboxOptions,
  database: Database,
  listeners: Listener[],
): Promise<{ ready: SandboxReady; faults: FaultControl }> {
  const { port = 0, clock = Date.now, accessTokenLifetimeS = ACCESS_TOKEN_LIFETIME_S } = options
  const settings = new Settings(database)
  seed(database, settings, clock, options)
  deleteExpiredRecords(database)
  deleteExpiredClientTokens(database, clock())

  const addListener = async (wanted: number, last: number | undefined): Promise<Listener> => {
    const listener = wanted === 0 ? await reopenListener(last) : await openListener(wanted)
    listeners.push(listener)
    return listener
  }
  const faults = createFaults()
  const tokenSource = { database, clock, lifetimeS: accessTokenLifetimeS }
  const timestamp = createTimestamps(clock)
  const { linkHost, pageSizeMax, rateScale = 1 } = options
  const originParts = {
    source: tokenSource,
    faults: faults.middleware,
    timestamp,
    rateScale,
    listOptions: { linkHost, pageSizeMax },
  }

  const organization = await addListener(port, Number(settings.get(PORT_SETTING) ?? 0))
  settings.set(PORT_SETTING, String(organization.port))
  for (const [index, tenant] of allTenants(database).entries()) {
    const { id } = tenant
    const wanted = port === 0 ? 0 : port + 1 + index
    const listener = await addListener(wanted, lastPortOf(database, id))
    placeTenant(database, id, listener.host, listener.port)
    const placed = { ...tenant, hostnames: [listener.host] }
    serveTenant(listener, placed, originParts)
  }

  const app = await createProvider({
    issuer: organization.url,
    audience: 'organization',
    scopes: CONSOLE_SCOPES,
    database,
    accessTokenLifetimeS,
    cookieKeys: newCookieKeys(),
  })
  app.silent = true
  const limiter = new RateLimiter(clock, rateScale)
  const guard = createGuard((ctx) => findCaller(ctx, app, database, clock), limiter)
  const routes = createOrganizationRoutes({
    database,
    guard,
    timestamp,
    listOptions: { origin: organization.url, linkHost, pageSizeMax },
  })
  app.use(answerErrors)
  if (options.faultRoutes === true) app.use(createFaultRoutes(faults.control).routes())
  app.use(faults.middleware)
  app.use(answerErrors)
  app.use(createTokenRoute(tokenSource, organization, PROVIDER_GRANT_TYPES))
  app.use(routes.routes())
  if (options.regionClients !== false) {
    app.use(createRegionClientRoutes({ database, guard, timestamp }).routes())
  }
  app.use(createSignInRoutes(app).routes())
  app.use(forgetBrowser)
  const handle = app.callback()
  organization.handle((request, response) => void handle(request, response))

  const ready: SandboxReady = {
    organization: { url: organization.url, issuer: organization.url },
    credentials: {
      full: renewAccess(database, 'full'),
      readOnly: renewAccess(database, 'readOnly'),
    },
    account: { email: OWNER.email },
    tenants: allTenants(database).map((tenant) => ({
      id: tenant.id,
      name: tenantName(tenant),
      regionCode: tenant.regionCode,
      url: `http://${tenant.hostnames[0] ?? ''}`,
      apiKey: renewApiKey(database, tenant.id, OWNER.id),
    })),
  }
  return { ready, faults: faults.control }
}
