import { z } from 'zod'
import { oauthClientSchema, type OAuthClient } from '../../shared/model/client'
import type { ClientEdit } from '../../shared/model/client-edit'
import type { NewTenantClient } from '../../shared/model/tenant-client'
import { secretHintSchema } from '../../shared/model/secret'
import type { CloudClient, CloudRequest, RequestTo } from './cloud-client'
import { pageQuery, pageSchemaOf, walkPages, type Page } from './pages'

const clientPageSchema = pageSchemaOf(oauthClientSchema)
/** A client that has no secrets answers an empty one, or none. */
const createdClientSchema = oauthClientSchema.extend({ clientSecret: z.string().optional() })
const patchAnswerSchema = z.looseObject({ clientSecret: z.string().min(1) }).optional()
const newSecretSchema = secretHintSchema.extend({ clientSecret: z.string().min(1) })

/** One step of a JSON Patch, on the paths that the API lets change. */
export interface PatchOperation {
  op: 'add' | 'replace' | 'remove'
  path: `/${keyof ClientEdit}`
  value?: ClientEdit[keyof ClientEdit]
}

/** What to create. */
export type NewClient = Pick<NewTenantClient, 'appType' | 'clientName' | 'description'> &
  Partial<Readonly<NewTenantClient>>

/** Where the clients are, and what their API asks for. */
export interface ClientsService {
  path: string
  /** The rights that a 403 means are missing, in Qlik's words. */
  readScope: string
  writeScope: string
  /** Whether a deletion is confirmed by the header `qlik-confirm-delete`. */
  confirmsDeletion: boolean
}

/** The calls that the organization API and a tenant's API have in common. */
export class OAuthClientsApi {
  constructor(
    protected readonly cloud: CloudClient,
    private readonly service: ClientsService,
  ) {}

  /**
   * All OAuth clients there, page by page. Asks for the total with the first.
   * @param options.take takes each answer by its text, and reads it only where it has to
   */
  listClients(
    options: Pick<CloudRequest<Page<OAuthClient>>, 'signal' | 'take'> = {},
  ): AsyncGenerator<Page<OAuthClient>> {
    return walkPages((cursor) =>
      this.cloud.request({
        ...this.read(`${this.service.path}?${pageQuery(cursor)}`),
        answer: clientPageSchema,
        ...options,
      }),
    )
  }

  /** Asks for one page, to see whether they may be read. @throws {AppError} why not */
  async checkReadable(): Promise<void> {
    await this.cloud.request({
      ...this.read(`${this.service.path}?${pageQuery(undefined)}`),
      answer: clientPageSchema,
    })
  }

  /** The clients of this name, page by page. The service compares as it likes: filter what comes. */
  listClientsNamed(clientName: string): AsyncGenerator<Page<OAuthClient>> {
    // A SCIM filter (RFC 7644, 3.4.2.2); its strings are JSON's.
    const filter = `clientName eq ${JSON.stringify(clientName)}`
    return walkPages((cursor) =>
      this.cloud.request({
        ...this.read(`${this.service.path}?${pageQuery(cursor, filter)}`),
        answer: clientPageSchema,
      }),
    )
  }

  /**
   * Creates a client.
   * @returns the client, and apart from it its secret, which the service shows this once; none for
   *   a client that has no secrets
   * @throws {AppError} `outcome-unknown` when the answer was lost: it is never sent twice
   */
  async createClient(
    input: NewClient,
  ): Promise<{ client: OAuthClient; clientSecret: string | undefined }> {
    const created = await this.cloud.request({
      ...this.change('POST', this.service.path),
      body: creationBody(input),
      answer: createdClientSchema,
    })
    const { clientSecret, ...client } = created
    return {
      client: oauthClientSchema.parse(client),
      clientSecret: clientSecret === '' ? undefined : clientSecret,
    }
  }

  /** One client. @throws {AppError} `not-found` */
  getClient(clientId: string): Promise<OAuthClient> {
    return this.cloud.request({
      ...this.read(this.clientPath(clientId)),
      answer: oauthClientSchema,
    })
  }

  /**
   * Changes a client by JSON Patch (RFC 6902).
   * @returns a secret's value, when the change made a new one
   */
  async patchClient(
    clientId: string,
    patch: readonly PatchOperation[],
  ): Promise<string | undefined> {
    const answer = await this.cloud.request({
      ...this.change('PATCH', this.clientPath(clientId)),
      body: patch,
      answer: patchAnswerSchema,
    })
    return answer?.clientSecret
  }

  /** Deletes a client. Asked twice it does no more, so a lost answer is asked again. */
  async deleteClient(clientId: string): Promise<void> {
    await this.cloud.request({
      ...this.change('DELETE', this.clientPath(clientId)),
      idempotent: true,
      ...(this.service.confirmsDeletion ? { headers: { 'qlik-confirm-delete': clientId } } : {}),
      answer: z.undefined(),
    })
  }

  /**
   * Adds a secret to a client.
   * @returns its hint, and apart from it the value, which the service shows this once
   * @throws {AppError} `conflict` when there are five already; `outcome-unknown`
   */
  async createSecret(clientId: string): Promise<{ hint: string; clientSecret: string }> {
    const { hint, clientSecret } = await this.cloud.request({
      ...this.change('POST', `${this.clientPath(clientId)}/client-secrets`),
      answer: newSecretSchema,
    })
    return { hint, clientSecret }
  }

  /** Removes a secret by its hint. Asked twice it does no more, so a lost answer is asked again. */
  async deleteSecret(clientId: string, hint: string): Promise<void> {
    const path = `${this.clientPath(clientId)}/client-secrets/${encodeURIComponent(hint)}`
    await this.cloud.request({
      ...this.change('DELETE', path),
      idempotent: true,
      answer: z.undefined(),
    })
  }

  protected clientPath(clientId: string): string {
    return `${this.service.path}/${encodeURIComponent(clientId)}`
  }

  /** What the calls that read have in common. */
  protected read(path: string): RequestTo {
    return { method: 'GET', path, tier: 1, idempotent: true, scope: this.service.readScope }
  }

  /** What the calls that change something have in common. */
  protected change(method: 'POST' | 'PATCH' | 'DELETE', path: string): RequestTo {
    return { method, path, tier: 2, idempotent: false, scope: this.service.writeScope }
  }
}

/** Only what was filled in is sent: the service refuses fields that an app type has not. */
function creationBody({ trusted, description, ...input }: NewClient): Record<string, unknown> {
  const lists = Object.entries(input).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  )
  return {
    ...Object.fromEntries(lists),
    ...(description === '' ? {} : { description }),
    ...(trusted === true ? { connectionConfig: { consentMethod: 'trusted' } } : {}),
  }
}
