import { SAMPLE_TENANTS, type SampleClient } from './organization'

/** How a sample client of a tenant is written down. */
export interface SampleTenantClient extends SampleClient {
  appType: 'web' | 'native' | 'spa' | 'anonymous-embed'
  redirectUris?: string[]
  allowedOrigins?: string[]
  allowedGrantTypes?: string[]
  clientUri?: string
  /** Signs in with a key instead of a secret. */
  usesKey?: true
  publishedDaysAgo?: number
  isTrusted?: true
}

/** A client, and the tenant it belongs to by its place in the list of tenants. */
export type PlacedClient = SampleTenantClient & { tenantIndex: number }

type Special = Partial<SampleTenantClient>

function machine(
  clientName: string,
  createdDaysAgo: number,
  secretDaysAgo: number[],
  special: Special = {},
): SampleTenantClient {
  const allowedGrantTypes = ['client_credentials']
  const updatedDaysAgo = Math.min(createdDaysAgo, ...secretDaysAgo)
  const dates = { createdDaysAgo, updatedDaysAgo, secretDaysAgo }
  return { clientName, appType: 'web', allowedGrantTypes, ...dates, ...special }
}

/** A client that people sign in to, which only as a web client has a secret. */
function signIn(
  clientName: string,
  appType: SampleTenantClient['appType'],
  createdDaysAgo: number,
  special: Special,
): SampleTenantClient {
  const secretDaysAgo = appType === 'web' ? [createdDaysAgo] : []
  const dates = { createdDaysAgo, updatedDaysAgo: createdDaysAgo / 2, secretDaysAgo }
  return { clientName, appType, ...dates, ...special }
}

const CLI_URIS = ['http://127.0.0.1:7777/callback']

const CLIENTS_OF_TENANTS: Readonly<Record<string, readonly SampleTenantClient[]>> = {
  'kestrelpine-eu': [
    machine('Reload orchestrator', 1402, [1402, 310], {
      description: 'Starts the reloads of the night in their order.',
      allowedScopes: ['admin_classic'],
    }),
    machine('Warehouse gateway', 265, [], {
      description: 'Signs in with a key that stays in the warehouse.',
      allowedScopes: ['apps', 'spaces.data'],
      usesKey: true,
    }),
    signIn('Customer portal', 'web', 890, {
      redirectUris: ['https://portal.kestrelpine.example/auth/callback'],
      clientUri: 'https://portal.kestrelpine.example/',
      allowedScopes: ['user_default'],
      publishedDaysAgo: 880,
    }),
    signIn('Store dashboard', 'spa', 402, {
      redirectUris: ['https://stores.kestrelpine.example/signed-in'],
      allowedOrigins: ['https://stores.kestrelpine.example'],
      allowedScopes: ['user_default'],
      isTrusted: true,
    }),
    signIn('Command line', 'native', 610, {
      redirectUris: CLI_URIS,
      allowedScopes: ['user_default', 'offline_access'],
    }),
    signIn('Public price charts', 'anonymous-embed', 122, {
      allowedOrigins: ['https://www.kestrelpine.example'],
    }),
  ],
  'kestrelpine-eu-test': [
    machine('Reload orchestrator (test)', 1399, [1399], { allowedScopes: ['admin_classic'] }),
    signIn('Store dashboard (test)', 'spa', 398, {
      redirectUris: ['http://localhost:5173/signed-in'],
      allowedOrigins: ['http://localhost:5173'],
      isTrusted: true,
    }),
    machine('Load test robot', 74, [74, 12, 3], { allowedScopes: ['apps'] }),
  ],
  'kestrelpine-eu-dev': [
    signIn('Command line', 'native', 600, { redirectUris: CLI_URIS }),
    machine("Jördis' experiments", 33, [33], { allowedScopes: ['apps:read'] }),
  ],
  'kestrelpine-de': [
    machine('Größentabellen-Abgleich', 720, [720, 355], { allowedScopes: ['spaces.data'] }),
    machine('Impersonation for support', 260, [260], {
      allowedGrantTypes: ['urn:qlik:oauth:user-impersonation'],
      allowedScopes: ['user_default'],
      isTrusted: true,
    }),
    signIn('Filialcockpit', 'web', 540, {
      redirectUris: ['https://cockpit.kestrelpine.example/login/qlik'],
    }),
  ],
  'kestrelpine-de-test': [
    machine('Größentabellen-Abgleich (Test)', 718, [718], { allowedScopes: ['spaces.data'] }),
  ],
  'kestrelpine-us': [
    machine('Usage export', 1201, [1201, 840, 470, 101, 8], { allowedScopes: ['admin_classic'] }),
    machine('Old reporting robot', 1190, [1190], {
      description: 'Replaced by Usage export.',
      disableTag: 'Disabled: nobody claimed it in the yearly audit.',
    }),
    signIn('Field sales', 'native', 344, {
      redirectUris: ['com.kestrelpine.fieldsales:/signed-in'],
      allowedScopes: ['user_default', 'offline_access'],
      publishedDaysAgo: 339,
    }),
    signIn('Supplier portal', 'spa', 95, {
      redirectUris: ['https://suppliers.kestrelpine.example/signed-in'],
      allowedOrigins: ['https://suppliers.kestrelpine.example'],
    }),
  ],
  'kestrelpine-us-archive': [machine('Archive reader', 1100, [1100])],
  'kestrelpine-sg': [machine('Shipment alerts', 580, [580], { allowedScopes: ['apps:read'] })],
  'kestrelpine-jp': [
    machine('在庫アラート', 390, [390, 25], { allowedScopes: ['apps:read'] }),
    signIn('店舗ダッシュボード', 'spa', 210, {
      redirectUris: ['https://stores.kestrelpine.example/jp/signed-in'],
      allowedOrigins: ['https://stores.kestrelpine.example'],
    }),
  ],
  'larchwood-outfitters': [
    machine('Larchwood loader', 180, [180]),
    signIn('Larchwood shop charts', 'anonymous-embed', 150, {
      allowedOrigins: ['https://shop.larchwood.example'],
    }),
  ],
  'larchwood-old': [machine('Migration to larchwood-outfitters', 186, [186, 14])],
}

/** The clients of the sample's tenants. */
export const SAMPLE_TENANT_CLIENTS: readonly PlacedClient[] = SAMPLE_TENANTS.flatMap(
  ({ name = '' }, tenantIndex) =>
    (CLIENTS_OF_TENANTS[name] ?? []).map((client) => ({ ...client, tenantIndex })),
)
