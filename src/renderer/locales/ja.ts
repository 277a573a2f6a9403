import { access, pickTenants, reachTenants, stopReaching, unreachedTenant } from './ja/access'
import { actions, deleteClients, editClient, palette, shortcuts } from './ja/actions'
import { activity } from './ja/activity'
import { clients, createClient, credentials } from './ja/clients'
import { connectionMenu, fieldErrors, form, signIn, start } from './ja/connections'
import { diagnostics } from './ja/diagnostics'
import { errors } from './ja/errors'
import { find, grid } from './ja/grid'
import { live } from './ja/live'
import { lock, stranded } from './ja/lock'
import { notices } from './ja/notices'
import { compare, panes, places } from './ja/panes'
import { policy } from './ja/policy'
import { recordClient, regenerateSecret, regionClients, regionTest } from './ja/region-clients'
import { regions } from './ja/regions'
import { copyAs, rotation, secrets, testSecret } from './ja/secrets'
import { settings } from './ja/settings'
import {
  createWhere,
  deleteTier,
  editTenantClient,
  keyFields,
  privateKey,
  publishClient,
  tenantForm,
  tierActions,
} from './ja/tenant-clients'
import { tenantsView } from './ja/tenants-view'
import { updates } from './ja/updates'
import { app, problem, rail, status, tenants } from './ja/workspace'

/** Everything the window says, in Japanese. */
export const ja = {
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
