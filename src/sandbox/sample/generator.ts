import { REGION_COUNTRIES, type SampleClient, type SampleTenant } from './organization'
import type { PlacedClient, SampleTenantClient } from './tenant-clients'

/** The seed of every generated organization, so that two of one size are the same. */
const SEED = 20_260_401
const MAX_AGE_DAYS = 1460

/**
 * Pseudo-random numbers from 0 up to 1, the same ones for the same seed (a linear congruential
 * generator with the constants of Numerical Recipes; good enough to scatter sample data).
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function pick<T>(random: () => number, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)] ?? list[0]
}

const TEAMS = [
  'Finance',
  'Logistics',
  'Retail',
  'Sourcing',
  'Payroll',
  'Marketing',
  'Kundendienst',
  'Qualité',
  '物流',
] as const
const JOBS = [
  'data load',
  'app publisher',
  'user sync',
  'usage export',
  'alert relay',
  'space audit',
  'backup',
  'reload monitor',
] as const
const SCOPES = ['admin_classic', 'apps:read', 'admin.spaces', 'admin.apps:read'] as const
const SUBSCRIPTIONS = ['9001400000031207', '9001400000045518', '9001400000062294'] as const
const REGIONS = Object.keys(REGION_COUNTRIES) as [string, ...string[]]

/** Makes any number of clients; the same ones for the same number. */
export function generateClients(count: number): SampleClient[] {
  const random = createRandom(SEED)
  return Array.from({ length: count }, (_, index) => {
    const createdDaysAgo = random() * MAX_AGE_DAYS
    const secretCount = Math.floor(random() * 6)
    const isDisabled = random() < 0.02
    const number = String(index + 1).padStart(5, '0')
    return {
      clientName: `${pick(random, TEAMS)} ${pick(random, JOBS)} ${number}`,
      createdDaysAgo,
      updatedDaysAgo: createdDaysAgo * random(),
      secretDaysAgo: Array.from({ length: secretCount }, () => createdDaysAgo * random()),
      allowedScopes: [pick(random, SCOPES)],
      ...(isDisabled ? { disableTag: 'Disabled by the security review.' } : {}),
    }
  })
}

/** Half of all clients work by themselves; the others are of any type. */
const APP_TYPES = ['web', 'web', 'web', 'native', 'spa', 'anonymous-embed'] as const

/** What a generated client of each type has. */
function detailsFor(
  appType: SampleTenantClient['appType'],
  number: string,
): Partial<SampleTenantClient> {
  const origin = `https://app-${number}.example`
  switch (appType) {
    case 'web':
      return { allowedGrantTypes: ['client_credentials'] }
    case 'native':
      return { redirectUris: ['http://127.0.0.1/callback'] }
    case 'spa':
      return { redirectUris: [`${origin}/signed-in`], allowedOrigins: [origin] }
    case 'anonymous-embed':
      return { allowedOrigins: [origin] }
  }
}

/** Makes any number of tenants' own clients; the same ones for the same numbers. */
export function generateTenantClients(count: number, tenantCount: number): PlacedClient[] {
  if (tenantCount === 0) return []
  const random = createRandom(SEED + 1)
  return generateClients(count).map((client, index) => {
    const appType = pick(random, APP_TYPES)
    return {
      ...client,
      ...detailsFor(appType, String(index + 1)),
      appType,
      tenantIndex: Math.floor(random() * tenantCount),
      secretDaysAgo: appType === 'web' ? client.secretDaysAgo : [],
      ...(appType === 'anonymous-embed' ? { allowedScopes: [] } : {}),
    }
  })
}

/** Makes any number of tenants; the same ones for the same number. */
export function generateTenants(count: number): SampleTenant[] {
  const random = createRandom(SEED)
  return Array.from({ length: count }, (_, index) => ({
    name: `tenant-${String(index + 1).padStart(3, '0')}`,
    regionCode: pick(random, REGIONS),
    subscriptionId: pick(random, SUBSCRIPTIONS),
    createdDaysAgo: random() * MAX_AGE_DAYS,
    licenseEndsInDays: 30 + random() * 365,
  }))
}
