import { access, pickTenants, reachTenants, stopReaching, unreachedTenant } from './en/access'
import { actions, deleteClients, editClient, palette, shortcuts } from './en/actions'
import { activity } from './en/activity'
import { clients, createClient, credentials } from './en/clients'
import { connectionMenu, fieldErrors, form, signIn, start } from './en/connections'
import { diagnostics } from './en/diagnostics'
import { errors } from './en/errors'
import { find, grid } from './en/grid'
import { live } from './en/live'
import { lock, stranded } from './en/lock'
import { notices } from './en/notices'
import { compare, panes, places } from './en/panes'
import { policy } from './en/policy'
import { recordClient, regenerateSecret, regionClients, regionTest } from './en/region-clients'
import { regions } from './en/regions'
import { copyAs, rotation, secrets, testSecret } from './en/secrets'
import { settings } from './en/settings'
import {
  createWhere,
  deleteTier,
  editTenantClient,
  keyFields,
  privateKey,
  publishClient,
  tenantForm,
  tierActions,
} from './en/tenant-clients'
import { tenantsView } from './en/tenants-view'
import { updates } from './en/updates'
import { app, problem, rail, status, tenants } from './en/workspace'

/** Everything the window says, in English. Other languages have the same shape. */
export const en = {
  app,
  policy,
  updates,
  start,
  form,
  fieldErrors,
  signIn,
  connectionMenu,
  rail,
  panes,
  compare,
  access,
  activity,
  reachTenants,
  pickTenants,
  unreachedTenant,
  stopReaching,
  places,
  actions,
  editClient,
  deleteClients,
  palette,
  shortcuts,
  clients,
  grid,
  find,
  createClient,
  credentials,
  createWhere,
  tenantForm,
  keyFields,
  privateKey,
  editTenantClient,
  publishClient,
  tierActions,
  deleteTier,
  regionClients,
  regenerateSecret,
  recordClient,
  regionTest,
  secrets,
  copyAs,
  testSecret,
  rotation,
  tenants,
  tenantsView,
  regions,
  settings,
  lock,
  stranded,
  status,
  live,
  notices,
  diagnostics,
  problem,
  errors,
}
export type Messages = typeof en
