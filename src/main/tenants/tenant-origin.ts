import { AppError } from '../../shared/errors'
import { isAllowedBaseUrl } from '../../shared/model/connection'
import type { Tenant } from '../../shared/model/tenant'
import { isLoopbackHost } from '../../shared/model/uri-forms'

/**
 * Where a tenant's API is: its first hostname, by https. Only a service on this computer may name
 * tenants on this computer, by http: the sandbox does.
 * @param serviceUrl the base URL of the service that lists the tenant
 * @throws {AppError} `tenant-not-found` when it has no hostname, or one that cannot be one
 */
export function tenantOrigin({ hostnames }: Tenant, serviceUrl: string): string {
  const host = hostnames[0]
  const unreachable = (): AppError =>
    new AppError('tenant-not-found', 'The tenant has no address that can be used.')
  if (host === undefined || /[/?#@\\\s]/.test(host)) throw unreachable()
  const isLocal = new URL(serviceUrl).protocol === 'http:'
  const text = `${isLocal ? 'http' : 'https'}://${host}`
  if (!isAllowedBaseUrl(text)) throw unreachable()
  const url = new URL(text)
  if (!isLocal && isLoopbackHost(url.hostname)) throw unreachable()
  return url.origin
}
