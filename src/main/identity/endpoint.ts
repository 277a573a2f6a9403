import { AppError } from '../../shared/errors'
import type { Connection } from '../../shared/model/connection'

/** Where a connection's services are right now. */
export interface Endpoint {
  baseUrl: string
  issuer: string
}

/** The address of the sample organization, which runs only while it is used. */
export type SampleOrganization = () => Promise<Endpoint>

/** Finds a connection's services. */
export type EndpointResolver = (connection: Connection) => Promise<Endpoint>

/**
 * Starts the sample organization unless it runs, and gives its address.
 * @throws {AppError} `sample-not-started`, `off-by-policy`
 */
export async function openSampleOrganization(sample: SampleOrganization): Promise<Endpoint> {
  try {
    return await sample()
  } catch (cause) {
    // What has a reason of its own says it better.
    if (cause instanceof AppError) throw cause
    const message = 'The sample organization did not start.'
    throw new AppError('sample-not-started', message, undefined, { cause })
  }
}

/**
 * Connections name their services themselves; the sample organization is started when first asked
 * for, on whatever port is free.
 */
export function createEndpointResolver(sample: SampleOrganization): EndpointResolver {
  return async (connection) =>
    connection.kind === 'sample'
      ? openSampleOrganization(sample)
      : { baseUrl: connection.baseUrl, issuer: connection.issuer ?? connection.baseUrl }
}
