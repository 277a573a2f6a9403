import { actions, deleteClients, editClient, palette, shortcuts } from './en/actions'
import { clients, createClient, credentials } from './en/clients'
import { connectionMenu, fieldErrors, form, signIn, start } from './en/connections'
import { errors } from './en/errors'
import { find, grid } from './en/grid'
import { live } from './en/live'
import { regions } from './en/regions'
import { copyAs, rotation, secrets, testSecret } from './en/secrets'
import { app, problem, rail, status, tenants } from './en/workspace'

/** Everything the window says, in English. Other languages have the same shape. */
export const en = {
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
export type Messages = typeof en
