/** Names below qlikcloud.com, each part of letters, digits and hyphens, without a port. */
const QLIK_CLOUD_HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+qlikcloud\.com$/

/**
 * Whether a host belongs to Qlik Cloud, as a tenant's does: `acme.eu.qlikcloud.com`.
 * @param host in lower case, as `URL.hostname` has it
 */
export function isQlikCloudHost(host: string): boolean {
  return QLIK_CLOUD_HOST.test(host)
}
