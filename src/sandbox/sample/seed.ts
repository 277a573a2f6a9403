import { generateKeyPairSync } from 'node:crypto'
import { OWNER } from '../identity/accounts'
import { saveClient, type ClientDetails, type StoredClient } from '../store/clients'
import type { Database } from '../store/database'
import { addSecret } from '../store/secrets'
import type { Settings } from '../store/settings'
import { addTenant } from '../store/tenants'
import type { Clock } from '../timestamps'
import { createAges } from './ages'
import { generateClients, generateTenantClients, generateTenants } from './generator'
import {
  REGION_COUNTRIES,
  SAMPLE_CLIENTS,
  SAMPLE_TENANTS,
  sampleId,
  type SampleClient,
  type SampleTenant,
} from './organization'
import { seedRegionClients } from './region-clients'
import { SAMPLE_TENANT_CLIENTS, type PlacedClient } from './tenant-clients'

const SEEDED_SETTING = 'seeded-at'
/** The license year starts this long before it ends. */
const LICENSE_YEAR_DAYS = 365

type Ages = (daysAgo: number) => string

/** What sets a client apart from others of its kind. */
type Placing = Pick<StoredClient, 'clientId' | 'tenantId' | 'appType'> & ClientDetails

function seedClient(database: Database, age: Ages, client: SampleClient, placing: Placing): void {
  saveClient(database, {
    clientName: client.clientName,
    description: client.description,
    createdByType: 'user',
    createdAt: age(client.createdDaysAgo),
    updatedAt: age(client.updatedDaysAgo),
    allowedScopes: client.allowedScopes,
    disableTag: client.disableTag,
    ...placing,
  })
  // Nobody learns the values of these secrets: only their hints and ages matter.
  for (const daysAgo of client.secretDaysAgo) {
    addSecret(database, placing.clientId, age(daysAgo), OWNER.id)
  }
}

function seedOrganizationClient(database: Database, age: Ages, client: SampleClient): void {
  seedClient(database, age, client, {
    clientId: sampleId('client', client.clientName),
    appType: 'web',
    allowedGrantTypes: ['client_credentials'],
    allowedAuthMethods: ['client_secret'],
  })
}

function tenantIdAt(index: number): string {
  return sampleId('tenant', String(index))
}

/** A public key whose private half nobody has. */
function newPublicKey(kid: string): Record<string, unknown> {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  return { kid, alg: 'ES384', use: 'sig', ...publicKey.export({ format: 'jwk' }) }
}

function seedTenantClient(database: Database, age: Ages, client: PlacedClient): void {
  const { tenantIndex, clientName, appType, usesKey, publishedDaysAgo, isTrusted } = client
  const { redirectUris, allowedOrigins, clientUri, allowedGrantTypes = [] } = client
  const authMethod = usesKey === true ? 'private_key_jwt' : 'client_secret'
  seedClient(database, age, client, {
    clientId: sampleId('tenant-client', `${String(tenantIndex)}/${clientName}`),
    tenantId: tenantIdAt(tenantIndex),
    appType,
    redirectUris,
    allowedOrigins,
    clientUri,
    ...(appType === 'web' ? { allowedGrantTypes, allowedAuthMethods: [authMethod] } : {}),
    publicKeys: usesKey === true ? [newPublicKey('first')] : undefined,
    publishedAt: publishedDaysAgo === undefined ? undefined : age(publishedDaysAgo),
    connectionConfig: { consentMethod: isTrusted === true ? 'trusted' : 'required' },
  })
}

function seedTenant(database: Database, age: Ages, tenant: SampleTenant, index: number): void {
  const { licenseEndsInDays, deletionStartsInDays } = tenant
  addTenant(database, {
    id: tenantIdAt(index),
    name: tenant.name,
    status: tenant.status ?? 'active',
    hostnames: [],
    regionCode: tenant.regionCode,
    countryCode: REGION_COUNTRIES[tenant.regionCode] ?? 'US',
    subscriptionId: tenant.subscriptionId,
    licenseNumber: tenant.subscriptionId,
    licenseStartsAt: age(LICENSE_YEAR_DAYS - licenseEndsInDays),
    licenseEndsAt: age(-licenseEndsInDays),
    deletionStartsAt: deletionStartsInDays === undefined ? undefined : age(-deletionStartsInDays),
    createdAt: age(tenant.createdDaysAgo),
    createdBy: OWNER.id,
    updatedAt: age(tenant.createdDaysAgo / 2),
  })
}

/** How large a generated organization is; the sample itself where a number is absent. */
export interface SeedSize {
  clients?: number | undefined
  tenants?: number | undefined
  /** Over all tenants; generated tenants have none where it is absent. */
  tenantClients?: number | undefined
}

function tenantClientsFor(size: SeedSize, tenantCount: number): readonly PlacedClient[] {
  if (size.tenantClients !== undefined) {
    return generateTenantClients(size.tenantClients, tenantCount)
  }
  return size.tenants === undefined ? SAMPLE_TENANT_CLIENTS : []
}

/** Fills a new database. One that already holds an organization is left as it is. */
export function seed(database: Database, settings: Settings, clock: Clock, size: SeedSize): void {
  if (settings.get(SEEDED_SETTING) !== undefined) return
  const age = createAges(clock())
  const clients = size.clients === undefined ? SAMPLE_CLIENTS : generateClients(size.clients)
  const tenants = size.tenants === undefined ? SAMPLE_TENANTS : generateTenants(size.tenants)
  const tenantClients = tenantClientsFor(size, tenants.length)
  database.transaction(() => {
    clients.forEach((client) => seedOrganizationClient(database, age, client))
    tenants.forEach((tenant, index) => seedTenant(database, age, tenant, index))
    tenantClients.forEach((client) => seedTenantClient(database, age, client))
    if (size.tenants === undefined) seedRegionClients(database, age)
    settings.set(SEEDED_SETTING, age(0))
  })
}
