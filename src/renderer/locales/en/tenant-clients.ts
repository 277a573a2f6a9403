/** Creating, editing and publishing the clients of a tenant; choosing where a client is to live. */
export const createWhere = {
  label: 'Where',
  find: 'Find a place',
  organization: 'The whole organization',
  seat: '{region} · subscription {subscription}',
  tiers: { organization: 'Organization-level', region: 'Region-level', tenant: 'Tenant-level' },
  reach: {
    region: 'Region-level · reaches every tenant of subscription {subscription} in {region}',
    tenant: 'Tenant-level · reaches the tenant {tenant} alone',
  },
  advice: {
    organization:
      'It reaches every tenant of every subscription. For one tenant a tenant-level client is enough.',
    region:
      'It reaches every tenant of this subscription in this region. For one tenant a tenant-level client is enough.',
  },
}

export const tenantForm = {
  appType: 'App type',
  appTypes: {
    web: 'Web',
    native: 'Native',
    spa: 'Single-page app',
    'anonymous-embed': 'Anonymous embed',
  },
  appTypeHelp: {
    web: 'Runs on a server and can keep a secret or a private key.',
    native: 'Runs on a person’s computer or phone. People sign in with their browser.',
    spa: 'Runs in the browser. People sign in; it has no secret.',
    'anonymous-embed': 'Shows content in other pages to people who do not sign in.',
  },
  scopes: 'Scopes',
  redirectUris: 'Redirect URIs',
  redirectUrisHelp: 'Where people come back to after they signed in. One a line.',
  allowedOrigins: 'Allowed origins',
  allowedOriginsHelp: 'The sites whose pages may use this client. One a line.',
  grantTypes: 'What it may do without a person',
  grants: {
    client_credentials: 'Client credentials (machine-to-machine)',
    'urn:qlik:oauth:user-impersonation': 'User impersonation',
  },
  grantHelp: {
    client_credentials:
      'Its first token creates a bot user with administrator rights on the tenant.',
    'urn:qlik:oauth:user-impersonation': 'It can get tokens that act as a person of the tenant.',
  },
  authMethods: 'How it signs in',
  methods: { client_secret: 'Client secret', private_key_jwt: 'Private key (JWT)' },
  methodHelp: {
    client_secret: 'Qlik Cloud makes a secret and shows it once.',
    private_key_jwt: 'It signs with a private key. Qlik Cloud knows the public key only.',
  },
  publicKeys: 'Public keys',
  trusted: 'Trusted: people are not asked for consent',
  trustedHelp: 'Only for apps that you run yourself.',
  clientUri: 'Home page',
  logoUri: 'Logo address',
  jwksUri: 'Address of the public keys (JWKS)',
  line: 'Line {line}: {words}',
  issues: {
    empty: 'Fill this in.',
    'too-long': 'This is too long.',
    'redirect-uri':
      'Not a redirect URI. It starts with https, or with http on this computer, and has no fragment and no asterisk.',
    'native-only': 'Addresses that open an app are for the app type Native only.',
    origin: 'Not an origin. It is scheme, host and port alone, without a path.',
    'web-uri': 'Not a web address. It starts with http or https.',
    'not-for-app-type': 'Clients of this app type do not have this.',
    'not-for-auth-method': 'Keys are for clients that sign in with a private key.',
    'private-key': 'This is a private key. Only the public one belongs here.',
    other: 'Qlik Cloud does not take this.',
    redirectUris: { empty: 'People sign in to this client, so it needs a redirect URI.' },
    allowedAuthMethods: { empty: 'Choose how the client signs in.' },
    publicKeys: { empty: 'Add a public key, or generate a key pair.' },
  },
}

export const keyFields = {
  list: 'Public keys of the client',
  none: 'No public key yet.',
  generated: 'Made here',
  remove: 'Remove',
  removeKey: 'Remove the key {kid}',
  paste: 'Add a public key',
  pasteHelp: 'Paste a JSON Web Key, a PEM public key or a certificate.',
  add: 'Add',
  algorithm: 'Algorithm',
  generate: 'Generate a key pair',
  generating: 'Generating…',
  generateHelp: 'The private key is shown once, after the client is created.',
  generateHelpSaved: 'The private key is shown once, after you save.',
  faults: {
    'no-key': 'This is no public key that can be read.',
    'private-key':
      'This is a private key. Paste the public one, and treat this one as known to others.',
    'weak-key': 'RSA keys need 2048 bits or more.',
    'unsupported-key': 'Only RSA keys for RS256 or RS512 and keys on the curve P-384 are taken.',
    'known-key': 'A key with this ID is in the list already.',
  },
}

export const privateKey = {
  label: 'Private key',
  hidden: 'The private key is hidden',
  copy: 'Copy private key',
  keptNote: 'You can use this private key again from this computer. Treat it like a password.',
  once: 'You can’t see this private key again after you close this dialog. Treat it like a password.',
  askTitle: 'The private key was not copied yet',
  noSecret: 'This client has no secret: it signs people in with their browser.',
  keyOnly: 'This client has no secret: it signs in with its private key.',
}

export const editTenantClient = {
  title: 'Edit {name}',
}

export const publishClient = {
  title: 'Publish {name}?',
  text: 'Other tenants can then use this client by its ID. A published client cannot be unpublished here.',
  submit: 'Publish',
  submitting: 'Publishing…',
  done: '{name} was published.',
}

export const tierActions = {
  entries: {
    edit: 'Edit…',
    publish: 'Publish…',
    view: 'View…',
    regenerate: 'Regenerate secret…',
    record: 'Record again…',
    openMyQlik: 'Open My Qlik',
    forget: 'Forget…',
  },
  reasons: {
    tenantOnly: 'Only for tenant-level clients.',
    regionOnly: 'Only for region-level clients.',
    regionName: 'Qlik Cloud names region-level clients itself.',
    regionScopes: 'The scopes of region-level clients are fixed.',
    editInstead: 'Scopes of tenant-level clients are part of Edit.',
    regionSecrets: 'A region-level client has one secret. Regenerate it instead.',
    noSecrets: 'Clients of this app type have no secrets.',
    keyOnly: 'This client signs in with its private key and has no secrets.',
    noMachine: 'This client gets no tokens by itself: people sign in to it.',
    published: 'This client is published already.',
    recorded: 'This client is only written down here. Regenerate its secret in My Qlik.',
    notRecorded: 'Only for clients that are written down on this computer.',
  },
}

export const deleteTier = {
  tenantBot: 'If it has asked for a token, its bot user stays on the tenant.',
  regionBots: 'Its bot user stays on these tenants: {tenants}.',
  regionNew: 'A client that is created later gets a bot user of its own.',
  peopleOut: 'People can no longer sign in through it.',
  forgetTitle: 'Forget {name}?',
  forgetStays: 'The client stays in Qlik Cloud. To delete it, open My Qlik.',
  forgetHere: 'What was written down here goes, and its secret is wiped from the keychain.',
  forget: 'Forget',
  forgetting: 'Forgetting…',
}
