import { access, pickTenants, reachTenants, stopReaching, unreachedTenant } from './fr/access'
import { actions, deleteClients, editClient, palette, shortcuts } from './fr/actions'
import { activity } from './fr/activity'
import { clients, createClient, credentials } from './fr/clients'
import { connectionMenu, fieldErrors, form, signIn, start } from './fr/connections'
import { diagnostics } from './fr/diagnostics'
import { errors } from './fr/errors'
import { find, grid } from './fr/grid'
import { live } from './fr/live'
import { lock, stranded } from './fr/lock'
import { notices } from './fr/notices'
import { compare, panes, places } from './fr/panes'
import { policy } from './fr/policy'
import { recordClient, regenerateSecret, regionClients, regionTest } from './fr/region-clients'
import { regions } from './fr/regions'
import { copyAs, rotation, secrets, testSecret } from './fr/secrets'
import { settings } from './fr/settings'
import {
  createWhere,
  deleteTier,
  editTenantClient,
  keyFields,
  privateKey,
  publishClient,
  tenantForm,
  tierActions,
} from './fr/tenant-clients'
import { tenantsView } from './fr/tenants-view'
import { updates } from './fr/updates'
import { app, problem, rail, status, tenants } from './fr/workspace'

/** Everything the window says, in French. */
export const fr = {
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
