import type { DirectoryClient } from '../../../shared/model/client'
import type { ListDefinition } from '../grid/list-definition'
import { clientColumns, TENANT_COLUMN } from './columns'
import { clientFacets, facetValues } from './facets'

/** The list of OAuth clients. */
export const clientList: ListDefinition<DirectoryClient> = {
  name: 'clients',
  columns: clientColumns,
  facets: clientFacets,
  facetValues,
  searched: ({ client }) => [client.clientName, client.clientId, client.description ?? ''],
  copied: ({ client }) => [client.clientId],
  words: {
    search: 'find.label',
    searchHelp: 'find.help',
    found: 'find.found',
    nothing: 'find.nothingText',
    copied: 'grid.copied',
  },
}

/** The same where clients of tenants are among them: which tenant is then to be seen. */
export const clientListOfTenants: ListDefinition<DirectoryClient> = {
  ...clientList,
  columns: clientColumns.map(({ optional, ...column }) => {
    return column.id === TENANT_COLUMN || optional !== true ? column : { ...column, optional }
  }),
}
