import { actions, deleteClients, editClient, palette, shortcuts } from './fr/actions'
import { clients, createClient, credentials } from './fr/clients'
import { connectionMenu, fieldErrors, form, signIn, start } from './fr/connections'
import { errors } from './fr/errors'
import { find, grid } from './fr/grid'
import { live } from './fr/live'
import { regions } from './fr/regions'
import { copyAs, rotation, secrets, testSecret } from './fr/secrets'
import { app, problem, rail, status, tenants } from './fr/workspace'

/** Everything the window says, in French. */
export const fr = {
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
