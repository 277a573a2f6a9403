export const access = {
  intro: 'Which credential reaches what. A tenant is asked only after you chose how.',
  reachTenants: 'Reach tenants…',
  tableLabel: 'Credentials and what they reach',
  emptyTitle: 'No tenant is reached yet',
  emptyText:
    'Choose tenants and a credential to see and change their OAuth clients beside those of the organization.',
  columns: {
    place: 'Place',
    region: 'Region',
    method: 'Credential',
    client: 'Client or account',
    kept: 'Kept in',
    state: 'State',
    botUser: 'Bot user',
    actions: 'Actions',
  },
  methods: {
    'client-credentials': 'Client credentials',
    browser: 'Browser sign-in',
    connection: 'This connection’s client',
    'kept-secret': 'Kept client secret',
    'client-secret': 'Client secret for this tenant',
    'api-key': 'API key',
  },
  storage: { keychain: 'Keychain', memory: 'Memory, until the app closes' },
  states: { working: 'Working', signingIn: 'Signing in…', signedOut: 'Signed out' },
  botUser: { there: 'Exists', none: 'None' },
  actionFor: '{action} ({name})',
  change: 'Change…',
  stop: 'Stop reaching',
}

export const reachTenants = {
  title: 'Reach {name}',
  titleSeveral: 'Reach one tenant | Reach {count} tenants',
  credential: 'Credential',
  ways: {
    connection: 'This connection’s client credentials (client {client})',
    connectionHelp: 'The client that signs this connection in signs in to the tenant as well.',
    kept: 'Kept secret of {client}',
    keptHelp: {
      organization: 'Organization-level client. Its secret is in the keychain of this computer.',
      region:
        'Region-level client of {region}, subscription {subscription}. Its secret is in the keychain of this computer.',
      tenant: 'Tenant-level client. Its secret is in the keychain of this computer.',
    },
    clientSecret: 'A client ID and secret for this tenant',
    clientSecretHelp: 'The secret goes into the keychain of this computer.',
    apiKey: 'An API key',
    apiKeyHelp: 'It has the rights of the person who generated it. It goes into the keychain.',
    browser: 'Sign in with your browser',
    browserHelp: 'You sign in to the tenant with your own account.',
  },
  apiKeyField: 'API key',
  oauthClientIdHelp: 'A native OAuth client of this tenant.',
  oneByOne:
    'To use an API key, your browser, or a client of one tenant, reach the tenants one by one.',
  noWay:
    'Nothing here reaches all of these tenants. Keep the secret of a client that does in the keychain (Manage secrets), or reach the tenants one by one and paste a client secret.',
  botUser:
    'The first token creates a bot user with administrator rights on {name}. It stays when the client is deleted.',
  botUsers:
    'The first token creates a bot user with administrator rights on each of these tenants. It stays when the client is deleted.',
  submit: 'Reach',
  submitBotUser: 'Reach and create bot user | Reach and create {count} bot users',
  reaching: 'Reaching…',
  listLabel: 'Tenants to reach',
  states: {
    queued: 'Waiting',
    waiting: 'Not reached',
    running: 'Reaching…',
    done: 'Reached',
    failed: 'Not reached: {reason}',
  },
  progress: '{done} of {count} reached',
  someLeft:
    'Every tenant is reached. | One tenant is not reached. | {count} tenants are not reached.',
  stop: 'Stop',
  stopping: 'Stopping…',
  close: 'Close',
  done: 'One tenant is reached. | {count} tenants are reached.',
  asks: '{name} asks you to sign in',
}

export const pickTenants = {
  title: 'Reach tenants',
  text: 'Choose the tenants that one credential should reach.',
  find: 'Find a tenant',
  group: '{region}, subscription {subscription}',
  chosen: 'No tenant chosen | One tenant chosen | {count} tenants chosen',
  none: 'Every tenant is reached.',
  next: 'Next…',
}

export const unreachedTenant = {
  title: 'Nobody chose how to reach {name}',
  text: 'With a credential for this tenant, its OAuth clients show here.',
  failedTitle: '{name} is out of reach',
  reach: 'Reach this tenant…',
}

export const stopReaching = {
  title: 'Stop reaching {name}?',
  text: 'The app asks this tenant nothing any more, and forgets the list of its OAuth clients.',
  credential: {
    connection: 'The client credentials stay with the connection.',
    'kept-secret': 'The client secret stays in the keychain of this computer.',
    'client-secret':
      'The client secret is wiped from this computer. It stays valid until it is removed from the client.',
    'api-key':
      'The API key is wiped from this computer. It stays valid until it is deleted on the tenant.',
    browser: 'The sign-in is revoked at the tenant and wiped from this computer.',
  },
  botUser: 'The bot user stays on the tenant.',
  confirm: 'Stop reaching',
  done: '{name} is not reached any more.',
}
