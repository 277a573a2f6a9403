import { createHash } from 'node:crypto'

/** How a sample client is written down; dates are in days before the moment of seeding. */
export interface SampleClient {
  clientName: string
  description?: string
  createdDaysAgo: number
  updatedDaysAgo: number
  /** One secret for each. */
  secretDaysAgo: number[]
  allowedScopes?: string[]
  disableTag?: string
}

export interface SampleTenant {
  name?: string
  status?: 'active' | 'disabled'
  regionCode: string
  subscriptionId: string
  createdDaysAgo: number
  licenseEndsInDays: number
  deletionStartsInDays?: number
}

/** A stable identifier for a thing of the sample: the same at every seeding. */
export function sampleId(kind: string, name: string): string {
  return createHash('sha256').update(`${kind}/${name}`).digest('hex').slice(0, 32)
}

const LONG_NAME =
  'Nightly reconciliation of ledgers, invoices and delivery notes between the warehouses of ' +
  'Gothenburg, Rotterdam, Singapore and Osaka, with a second run at the end of each month for ' +
  'the auditors, and a third one whenever the exchange rates were set anew'

export const SAMPLE_CLIENTS: readonly SampleClient[] = [
  {
    clientName: 'Terraform tenant provisioning',
    description: 'Creates tenants and their spaces from the platform repository.',
    createdDaysAgo: 1412,
    updatedDaysAgo: 38,
    secretDaysAgo: [403, 38],
    allowedScopes: ['admin_classic', 'tenants:create'],
  },
  {
    clientName: 'Qualitätsprüfung für Größen & Übermaße',
    description: 'Prüft die Ladeskripte jede Nacht. Ansprechpartnerin: Jördis Weiß.',
    createdDaysAgo: 1490,
    updatedDaysAgo: 5,
    secretDaysAgo: [1461, 912, 371, 96, 5],
    allowedScopes: ['admin_classic'],
  },
  {
    clientName: '在庫レポート配信 📦',
    description: '毎朝の在庫レポートを配信します。',
    createdDaysAgo: 220,
    updatedDaysAgo: 9,
    secretDaysAgo: [9],
    allowedScopes: ['apps:read', 'admin.spaces:read'],
  },
  {
    clientName: LONG_NAME,
    description: 'The name is as long as the finance department wanted it.',
    createdDaysAgo: 655,
    updatedDaysAgo: 655,
    secretDaysAgo: [655, 290],
  },
  {
    clientName: 'Observability exporter',
    description: 'Waits for its first secret.',
    createdDaysAgo: 2,
    updatedDaysAgo: 2,
    secretDaysAgo: [],
  },
  {
    clientName: 'Power BI migration (retired)',
    description: 'Moved the last reports in the spring.',
    createdDaysAgo: 1466,
    updatedDaysAgo: 47,
    secretDaysAgo: [1466],
    allowedScopes: ['admin_classic'],
    disableTag: 'Disabled by the security review: not used for a year.',
  },
]

export const PRODUCTION = '9001400000031207'
const TRIAL = '9001400000045518'
export const ACQUIRED = '9001400000062294'

function tenant(
  name: string,
  regionCode: string,
  createdDaysAgo: number,
  special: Partial<SampleTenant> = {},
): SampleTenant {
  const license = { subscriptionId: PRODUCTION, licenseEndsInDays: 214 }
  return { name, regionCode, createdDaysAgo, ...license, ...special }
}

const trial = { subscriptionId: TRIAL, licenseEndsInDays: 13 }
const acquired = { subscriptionId: ACQUIRED, licenseEndsInDays: 96 }

export const SAMPLE_TENANTS: readonly SampleTenant[] = [
  tenant('kestrelpine-eu', 'eu-west-1', 1480),
  tenant('kestrelpine-eu-test', 'eu-west-1', 1475),
  tenant('kestrelpine-eu-dev', 'eu-west-1', 1470),
  tenant('kestrelpine-de', 'eu-central-1', 830),
  tenant('kestrelpine-de-test', 'eu-central-1', 829),
  tenant('kestrelpine-us', 'us-east-1', 1312),
  tenant('kestrelpine-us-test', 'us-east-1', 1310),
  tenant('kestrelpine-us-archive', 'us-east-1', 1309, { status: 'disabled' }),
  tenant('kestrelpine-sg', 'ap-southeast-1', 604),
  tenant('kestrelpine-jp', 'ap-northeast-1', 402),
  tenant('larchwood-outfitters', 'us-east-1', 188, acquired),
  tenant('larchwood-old', 'eu-central-1', 187, { ...acquired, deletionStartsInDays: 17 }),
  tenant('analytics-sandbox', 'eu-west-1', 61, trial),
  // A tenant without a name, as Qlik Cloud has them.
  { regionCode: 'us-east-1', createdDaysAgo: 20, ...trial },
]

/** The country Qlik Cloud names for each region the sample uses. */
export const REGION_COUNTRIES: Readonly<Record<string, string>> = {
  'eu-west-1': 'IE',
  'eu-central-1': 'DE',
  'us-east-1': 'US',
  'ap-southeast-1': 'SG',
  'ap-northeast-1': 'JP',
  'eu-west-2': 'GB',
  'ap-southeast-2': 'AU',
  'sa-east-1': 'BR',
}
