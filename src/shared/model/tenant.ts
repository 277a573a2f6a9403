import { z } from 'zod'

/**
 * A tenant as the organization API answers it. Region codes, country codes and statuses are plain
 * strings because new ones must be shown as given.
 * Source: qlik.dev, organization API, `/api/core/tenants`.
 */
export const tenantSchema = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  status: z.string(),
  hostnames: z.array(z.string()),
  regionCode: z.string(),
  countryCode: z.string(),
  subscriptionId: z.string().optional(),
  licenseNumber: z.string().optional(),
  licenseStartsAt: z.string().optional(),
  licenseEndsAt: z.string().optional(),
  deletionStartsAt: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Tenant = z.infer<typeof tenantSchema>

/** What a person calls the tenant: its name, else its first host, else its ID. */
export function tenantLabel(tenant: Tenant): string {
  return tenant.name ?? tenant.hostnames[0] ?? tenant.id
}
