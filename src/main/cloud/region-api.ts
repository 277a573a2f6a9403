/**
 * The region-level clients of an organization. Qlik publishes no API for My Qlik's dialog: the one
 * below is served by the sandbox alone (docs/sandbox.md), and a service without it says so.
 */
import { z } from 'zod'
import { AppError } from '../../shared/errors'
import type { RegionSeat } from '../../shared/model/region-client'
import { secretHintSchema } from '../../shared/model/secret'
import type { CloudClient, RequestTo } from './cloud-client'

/** The rights that the sandbox asks for; the names are ours. */
export const REGION_CLIENT_RIGHTS = {
  read: 'my-qlik.region-clients:read',
  write: 'my-qlik.region-clients:write',
} as const

const PATH = '/sao-desk/region-clients'

const regionClientSchema = z.looseObject({
  clientId: z.string(),
  clientName: z.string(),
  subscriptionId: z.string(),
  regionCode: z.string(),
  allowedScopes: z.array(z.string()),
  createdAt: z.string(),
  createdBy: z.string().optional(),
  secret: secretHintSchema,
})
export type RegionClient = z.infer<typeof regionClientSchema>

const listSchema = z.looseObject({ data: z.array(regionClientSchema) })
const withSecretSchema = regionClientSchema.extend({ clientSecret: z.string().min(1) })

/** A region-level client, and apart from it its secret, which the service shows this once. */
export interface NewRegionCredentials {
  client: RegionClient
  clientSecret: string
}

export interface RegionClientsApi {
  /** All of them; one per region and subscription at most. @throws {AppError} `not-offered` */
  list: (signal?: AbortSignal) => Promise<RegionClient[]>
  /** @throws {AppError} `not-found` */
  get: (clientId: string) => Promise<RegionClient>
  /** @throws {AppError} `conflict` when the seat is taken; `outcome-unknown`: it is sent once */
  create: (seat: RegionSeat) => Promise<NewRegionCredentials>
  /** Replaces the secret: the one there was stops at once. @throws {AppError} `outcome-unknown` */
  regenerateSecret: (clientId: string) => Promise<NewRegionCredentials>
  /** Deletes a client; its bot user stays on the tenants. */
  delete: (clientId: string) => Promise<void>
}

/** Where the service has no such API: nothing pretends. */
export class UnofferedRegionClients implements RegionClientsApi {
  list = (): Promise<never> => notOffered()
  get = (): Promise<never> => notOffered()
  create = (): Promise<never> => notOffered()
  regenerateSecret = (): Promise<never> => notOffered()
  delete = (): Promise<never> => notOffered()
}

export class HttpRegionClients implements RegionClientsApi {
  constructor(private readonly cloud: CloudClient) {}

  async list(signal?: AbortSignal): Promise<RegionClient[]> {
    const page = this.cloud.request({ ...read(PATH), answer: listSchema, signal })
    return (await orNotOffered(page)).data
  }

  get(clientId: string): Promise<RegionClient> {
    return this.cloud.request({ ...read(pathOf(clientId)), answer: regionClientSchema })
  }

  async create(seat: RegionSeat): Promise<NewRegionCredentials> {
    const { subscriptionId, regionCode } = seat
    const created = this.cloud.request({
      ...change('POST', PATH),
      body: { subscriptionId, regionCode },
      answer: withSecretSchema,
    })
    return apart(await orNotOffered(created))
  }

  async regenerateSecret(clientId: string): Promise<NewRegionCredentials> {
    const renewed = await this.cloud.request({
      ...change('POST', `${pathOf(clientId)}/actions/regenerate-secret`),
      answer: withSecretSchema,
    })
    return apart(renewed)
  }

  async delete(clientId: string): Promise<void> {
    await this.cloud.request({
      ...change('DELETE', pathOf(clientId)),
      idempotent: true,
      answer: z.undefined(),
    })
  }
}

/** At the list itself, "not found" means that the service has no such API. */
async function orNotOffered<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((thrown: unknown) => {
    if (thrown instanceof AppError && thrown.code === 'not-found') return notOffered()
    throw thrown
  })
}

function notOffered(): Promise<never> {
  const message = 'The service has no API for region-level clients.'
  return Promise.reject(new AppError('not-offered', message))
}

function apart({
  clientSecret,
  ...client
}: z.infer<typeof withSecretSchema>): NewRegionCredentials {
  return { client: regionClientSchema.parse(client), clientSecret }
}

function pathOf(clientId: string): string {
  return `${PATH}/${encodeURIComponent(clientId)}`
}

function read(path: string): RequestTo {
  return { method: 'GET', path, tier: 1, idempotent: true, scope: REGION_CLIENT_RIGHTS.read }
}

function change(method: 'POST' | 'DELETE', path: string): RequestTo {
  return { method, path, tier: 2, idempotent: false, scope: REGION_CLIENT_RIGHTS.write }
}
