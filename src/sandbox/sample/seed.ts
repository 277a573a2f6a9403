import { OWNER } from '../identity/accounts'
import { saveClient } from '../store/clients'
import type { Database } from '../store/database'
import { addSecret } from '../store/secrets'
import type { Settings } from '../store/settings'
import { addTenant } from '../store/tenants'
import type { Clock } from '../timestamps'
import { createAges } from './ages'
import { generateClients, generateTenants } from './generator'
import {
  REGION_COUNTRIES,
  SAMPLE_CLIENTS,
  SAMPLE_TENANTS,
  sampleId,
  type SampleClient,
  type SampleTenant,
} from './organization'
import { seedRegionClients } from './region-clients'

const SEEDED_SETTING = 'seeded-at'
/** The license year starts this long before it ends. */
const LICENSE_YEAR_DAYS = 365

type Ages = (daysAgo: number) => string

function seedClient(database: Database, age: Ages, client: SampleClient): void {
  const clientId = sampleId('client', client.clientName)
  saveClient(database, {
    clientId,
    clientName: client.clientName,
    description: client.description,
    appType: 'web',
    createdByType: 'user',
    createdAt: age(client.createdDaysAgo),
    updatedAt: age(client.updatedDaysAgo),
    allowedScopes: client.allowedScopes,
    allowedGrantTypes: ['client_credentials'],
    allowedAuthMethods: ['client_secret'],
    disableTag: client.disableTag,
  })
  // Nobody learns the values of these secrets: only their hints and ages matter.
  for (const daysAgo of client.secretDaysAgo) {
    addSecret(database, clientId, age(daysAgo), OWNER.id)
  }
}

function seedTenant(database: Database, age: Ages, tenant: SampleTenant, index: number): void {
  const { licenseEndsInDays, deletionStartsInDays } = tenant
  addTenant(database, {
    id: sampleId('tenant', String(index)),
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
}

/** Fills a new database. One that already holds an organization is left as it is. */
export function seed(database: Database, settings: Settings, clock: Clock, size: SeedSize): void {
  if (settings.get(SEEDED_SETTING) !== undefined) return
  const age = createAges(clock())
  const clients = size.clients === undefined ? SAMPLE_CLIENTS : generateClients(size.clients)
  const tenants = size.tenants === undefined ? SAMPLE_TENANTS : generateTenants(size.tenants)
  database.transaction(() => {
    clients.forEach((client) => seedClient(database, age, client))
    tenants.forEach((tenant, index) => seedTenant(database, age, tenant, index))
    if (size.tenants === undefined) seedRegionClients(database, age)
    settings.set(SEEDED_SETTING, age(0))
  })
}
