import { OWNER } from '../identity/accounts'
import type { Database } from '../store/database'
import { addRegionClient } from '../store/region-clients'
import { ACQUIRED, PRODUCTION, sampleId } from './organization'

/** The sample's region-level clients: regions of its subscriptions that have one. */
const SAMPLE_REGION_CLIENTS = [
  { subscriptionId: PRODUCTION, regionCode: 'eu-west-1', createdDaysAgo: 1402 },
  { subscriptionId: PRODUCTION, regionCode: 'us-east-1', createdDaysAgo: 388 },
  { subscriptionId: ACQUIRED, regionCode: 'us-east-1', createdDaysAgo: 151 },
]

/** Stores the sample's region-level clients. Nobody learns the values of their secrets. */
export function seedRegionClients(database: Database, age: (daysAgo: number) => string): void {
  for (const { createdDaysAgo, ...place } of SAMPLE_REGION_CLIENTS) {
    const clientId = sampleId('region-client', `${place.subscriptionId}/${place.regionCode}`)
    addRegionClient(database, place, age(createdDaysAgo), OWNER.id, clientId)
  }
}
