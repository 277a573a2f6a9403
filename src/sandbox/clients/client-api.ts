import type { Context } from 'koa'
import { ApiError } from '../http/api-error'
import type { Guard, Right } from '../http/guard'
import { checkId } from '../http/ids'
import type { LinkOptions } from '../query/links'
import type { ListShape } from '../query/list-query'
import { findClient, type StoredClient } from '../store/clients'
import type { Database } from '../store/database'
import type { PatchedField } from './client-patch'

/** In what the organization's and a tenant's OAuth clients differ. */
export interface ClientApi {
  /** The path that all routes begin with. */
  path: string
  /** Whose clients they are; the organization's when absent. */
  tenantId?: string
  rights: { read: Right; write: Right }
  list: ListShape
  /** What a PATCH may change. */
  patchedFields: readonly PatchedField[]
  /** Deleting needs the ID once more, in the header `qlik-confirm-delete`. */
  confirmsDeletion: boolean
  /** People sign in to its clients: the defaults are written out, and redirect URIs are needed. */
  signsPeopleIn: boolean
}

/** What the routes of OAuth clients work with. */
export interface ClientParts {
  api: ClientApi
  database: Database
  guard: Guard
  /** The present moment as the API writes it; never the same twice. */
  timestamp: () => string
  listOptions: ListOptions
}

/** How lists are cut into pages and linked. */
export interface ListOptions extends LinkOptions {
  /** Cuts longer pages short, so that few rows already make several pages. */
  pageSizeMax?: number | undefined
}

/**
 * The client whose ID is in the path.
 * @throws ApiError 400 when it cannot be an ID, 404 when there is no such client here
 */
export function clientInPath({ api, database }: ClientParts, ctx: RoutedContext): StoredClient {
  const client = findClient(database, checkId(ctx.params['id'], 'id'))
  if (client === undefined || client.tenantId !== api.tenantId) {
    throw new ApiError(404, 'There is no OAuth client with this ID.')
  }
  return client
}

type RoutedContext = Pick<Context, 'req'> & { params: Record<string, string> }
