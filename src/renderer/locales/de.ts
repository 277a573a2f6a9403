import { access, pickTenants, reachTenants, stopReaching, unreachedTenant } from './de/access'
import { actions, deleteClients, editClient, palette, shortcuts } from './de/actions'
import { activity } from './de/activity'
import { clients, createClient, credentials } from './de/clients'
import { connectionMenu, fieldErrors, form, signIn, start } from './de/connections'
import { diagnostics } from './de/diagnostics'
import { errors } from './de/errors'
import { find, grid } from './de/grid'
import { live } from './de/live'
import { lock, stranded } from './de/lock'
import { notices } from './de/notices'
import { compare, panes, places } from './de/panes'
import { policy } from './de/policy'
import { recordClient, regenerateSecret, regionClients, regionTest } from './de/region-clients'
import { regions } from './de/regions'
import { copyAs, rotation, secrets, testSecret } from './de/secrets'
import { settings } from './de/settings'
import {
  createWhere,
  deleteTier,
  editTenantClient,
  keyFields,
  privateKey,
  publishClient,
  tenantForm,
  tierActions,
} from './de/tenant-clients'
import { tenantsView } from './de/tenants-view'
import { updates } from './de/updates'
import { app, problem, rail, status, tenants } from './de/workspace'

/** Everything the window says, in German. */
export const de = {
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
