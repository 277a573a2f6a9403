import { actions, deleteClients, editClient, palette, shortcuts } from './de/actions'
import { clients, createClient, credentials } from './de/clients'
import { connectionMenu, fieldErrors, form, signIn, start } from './de/connections'
import { errors } from './de/errors'
import { find, grid } from './de/grid'
import { live } from './de/live'
import { regions } from './de/regions'
import { copyAs, rotation, secrets, testSecret } from './de/secrets'
import { app, problem, rail, status, tenants } from './de/workspace'

/** Everything the window says, in German. */
export const de = {
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
