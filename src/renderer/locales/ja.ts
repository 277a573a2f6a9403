import { actions, deleteClients, editClient, palette, shortcuts } from './ja/actions'
import { clients, createClient, credentials } from './ja/clients'
import { connectionMenu, fieldErrors, form, signIn, start } from './ja/connections'
import { errors } from './ja/errors'
import { find, grid } from './ja/grid'
import { live } from './ja/live'
import { regions } from './ja/regions'
import { copyAs, rotation, secrets, testSecret } from './ja/secrets'
import { app, problem, rail, status, tenants } from './ja/workspace'

/** Everything the window says, in Japanese. */
export const ja = {
  app,
  start,
  form,
  fieldErrors,
  signIn,
  connectionMenu,
  rail,
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
  secrets,
  copyAs,
  testSecret,
  rotation,
  tenants,
  regions,
  status,
  live,
  problem,
  errors,
}
