export const access = {
  intro:
    'Welche Anmeldedaten was erreichen. Ein Mandant wird erst gefragt, wenn Sie gewählt haben, wie.',
  reachTenants: 'Mandanten erreichen…',
  tableLabel: 'Anmeldedaten und was sie erreichen',
  emptyTitle: 'Noch wird kein Mandant erreicht',
  emptyText:
    'Wählen Sie Mandanten und Anmeldedaten, um deren OAuth-Clients neben denen der Organisation zu sehen und zu ändern.',
  columns: {
    place: 'Ort',
    region: 'Region',
    method: 'Anmeldedaten',
    client: 'Client oder Konto',
    kept: 'Aufbewahrt in',
    state: 'Zustand',
    botUser: 'Bot-Benutzer',
    actions: 'Aktionen',
  },
  methods: {
    'client-credentials': 'Client-Anmeldedaten',
    browser: 'Anmeldung im Browser',
    connection: 'Client dieser Verbindung',
    'kept-secret': 'Aufbewahrter geheimer Client-Schlüssel',
    'client-secret': 'Geheimer Client-Schlüssel für diesen Mandanten',
    'api-key': 'API-Schlüssel',
  },
  storage: { keychain: 'Schlüsselbund', memory: 'Arbeitsspeicher, bis die App geschlossen wird' },
  states: { working: 'Funktioniert', signingIn: 'Anmeldung läuft…', signedOut: 'Abgemeldet' },
  botUser: { there: 'Vorhanden', none: 'Keiner' },
  actionFor: '{action} ({name})',
  change: 'Ändern…',
  stop: 'Beenden',
}

export const reachTenants = {
  title: '{name} erreichen',
  titleSeveral: 'Einen Mandanten erreichen | {count} Mandanten erreichen',
  credential: 'Anmeldedaten',
  ways: {
    connection: 'Client-Anmeldedaten dieser Verbindung (Client {client})',
    connectionHelp:
      'Der Client, mit dem sich diese Verbindung anmeldet, meldet sich auch beim Mandanten an.',
    kept: 'Aufbewahrter Schlüssel von {client}',
    keptHelp: {
      organization:
        'Client auf Organisationsebene. Sein geheimer Schlüssel liegt im Schlüsselbund dieses Computers.',
      region:
        'Client auf Regionsebene in {region}, Abonnement {subscription}. Sein geheimer Schlüssel liegt im Schlüsselbund dieses Computers.',
      tenant:
        'Client auf Mandantenebene. Sein geheimer Schlüssel liegt im Schlüsselbund dieses Computers.',
    },
    clientSecret: 'Client-ID und geheimer Client-Schlüssel für diesen Mandanten',
    clientSecretHelp: 'Der Schlüssel kommt in den Schlüsselbund dieses Computers.',
    apiKey: 'Ein API-Schlüssel',
    apiKeyHelp: 'Er hat die Rechte der Person, die ihn erzeugt hat. Er kommt in den Schlüsselbund.',
    browser: 'Im Browser anmelden',
    browserHelp: 'Sie melden sich mit Ihrem eigenen Konto beim Mandanten an.',
  },
  apiKeyField: 'API-Schlüssel',
  oauthClientIdHelp: 'Ein nativer OAuth-Client dieses Mandanten.',
  oneByOne:
    'Für einen API-Schlüssel, Ihren Browser oder den Client eines Mandanten erreichen Sie die Mandanten einzeln.',
  noWay:
    'Nichts hier erreicht alle diese Mandanten. Bewahren Sie den geheimen Schlüssel eines Clients, der sie erreicht, im Schlüsselbund auf (Schlüssel verwalten), oder erreichen Sie die Mandanten einzeln und fügen Sie einen geheimen Client-Schlüssel ein.',
  botUser:
    'Das erste Token legt auf {name} einen Bot-Benutzer mit Administratorrechten an. Er bleibt, wenn der Client gelöscht wird.',
  botUsers:
    'Das erste Token legt auf jedem dieser Mandanten einen Bot-Benutzer mit Administratorrechten an. Er bleibt, wenn der Client gelöscht wird.',
  submit: 'Erreichen',
  submitBotUser: 'Erreichen und Bot-Benutzer anlegen | Erreichen und {count} Bot-Benutzer anlegen',
  reaching: 'Wird erreicht…',
  listLabel: 'Mandanten, die erreicht werden sollen',
  states: {
    queued: 'Wartet',
    waiting: 'Nicht erreicht',
    running: 'Wird erreicht…',
    done: 'Erreicht',
    failed: 'Nicht erreicht: {reason}',
  },
  progress: '{done} von {count} erreicht',
  someLeft:
    'Alle Mandanten werden erreicht. | Ein Mandant wird nicht erreicht. | {count} Mandanten werden nicht erreicht.',
  stop: 'Anhalten',
  stopping: 'Wird angehalten…',
  close: 'Schließen',
  done: 'Ein Mandant wird erreicht. | {count} Mandanten werden erreicht.',
  asks: '{name} bittet Sie, sich anzumelden',
}

export const pickTenants = {
  title: 'Mandanten erreichen',
  text: 'Wählen Sie die Mandanten, die mit denselben Anmeldedaten erreicht werden sollen.',
  find: 'Mandanten suchen',
  group: '{region}, Abonnement {subscription}',
  chosen: 'Kein Mandant gewählt | Ein Mandant gewählt | {count} Mandanten gewählt',
  none: 'Alle Mandanten werden erreicht.',
  next: 'Weiter…',
}

export const unreachedTenant = {
  title: 'Wie {name} erreicht wird, ist noch nicht gewählt',
  text: 'Mit Anmeldedaten für diesen Mandanten stehen hier seine OAuth-Clients.',
  failedTitle: '{name} ist nicht erreichbar',
  reach: 'Diesen Mandanten erreichen…',
}

export const stopReaching = {
  title: '{name} nicht mehr erreichen?',
  text: 'Die App fragt diesen Mandanten nichts mehr und vergisst die Liste seiner OAuth-Clients.',
  credential: {
    connection: 'Die Client-Anmeldedaten bleiben bei der Verbindung.',
    'kept-secret': 'Der geheime Client-Schlüssel bleibt im Schlüsselbund dieses Computers.',
    'client-secret':
      'Der geheime Client-Schlüssel wird von diesem Computer gelöscht. Er bleibt gültig, bis er vom Client entfernt wird.',
    'api-key':
      'Der API-Schlüssel wird von diesem Computer gelöscht. Er bleibt gültig, bis er auf dem Mandanten gelöscht wird.',
    browser: 'Die Anmeldung wird beim Mandanten widerrufen und von diesem Computer gelöscht.',
  },
  botUser: 'Der Bot-Benutzer bleibt auf dem Mandanten.',
  confirm: 'Nicht mehr erreichen',
  done: '{name} wird nicht mehr erreicht.',
}
