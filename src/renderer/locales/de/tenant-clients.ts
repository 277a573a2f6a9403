export const createWhere = {
  label: 'Wo',
  find: 'Ort suchen',
  organization: 'Die ganze Organisation',
  seat: '{region} · Abonnement {subscription}',
  tiers: {
    organization: 'Auf Organisationsebene',
    region: 'Auf Regionsebene',
    tenant: 'Auf Mandantenebene',
  },
  reach: {
    region:
      'Auf Regionsebene · erreicht jeden Mandanten des Abonnements {subscription} in {region}',
    tenant: 'Auf Mandantenebene · erreicht nur den Mandanten {tenant}',
  },
  advice: {
    organization:
      'Er erreicht jeden Mandanten jedes Abonnements. Für einen Mandanten genügt ein Client auf Mandantenebene.',
    region:
      'Er erreicht jeden Mandanten dieses Abonnements in dieser Region. Für einen Mandanten genügt ein Client auf Mandantenebene.',
  },
}

export const tenantForm = {
  appType: 'App-Typ',
  appTypes: {
    web: 'Web',
    native: 'Nativ',
    spa: 'Single-Page-App',
    'anonymous-embed': 'Anonyme Einbettung',
  },
  appTypeHelp: {
    web: 'Läuft auf einem Server und kann einen Schlüssel geheim halten.',
    native: 'Läuft auf dem Computer oder Telefon einer Person. Man meldet sich mit dem Browser an.',
    spa: 'Läuft im Browser. Man meldet sich an; sie hat keinen geheimen Schlüssel.',
    'anonymous-embed': 'Zeigt Inhalte in anderen Seiten, ohne dass sich jemand anmeldet.',
  },
  scopes: 'Scopes',
  redirectUris: 'Redirect-URIs',
  redirectUrisHelp: 'Wohin man nach der Anmeldung zurückkehrt. Eine je Zeile.',
  allowedOrigins: 'Erlaubte Ursprünge',
  allowedOriginsHelp: 'Die Websites, deren Seiten diesen Client verwenden dürfen. Eine je Zeile.',
  grantTypes: 'Was er ohne eine Person darf',
  grants: {
    client_credentials: 'Client-Anmeldedaten (von Maschine zu Maschine)',
    'urn:qlik:oauth:user-impersonation': 'Im Namen einer Person handeln',
  },
  grantHelp: {
    client_credentials:
      'Sein erstes Token legt auf dem Mandanten einen Bot-Benutzer mit Administratorrechten an.',
    'urn:qlik:oauth:user-impersonation':
      'Er bekommt Token, mit denen er als eine Person des Mandanten handelt.',
  },
  authMethods: 'Wie er sich anmeldet',
  methods: {
    client_secret: 'Geheimer Client-Schlüssel',
    private_key_jwt: 'Privater Schlüssel (JWT)',
  },
  methodHelp: {
    client_secret: 'Qlik Cloud erzeugt einen geheimen Schlüssel und zeigt ihn einmal.',
    private_key_jwt:
      'Er unterschreibt mit einem privaten Schlüssel. Qlik Cloud kennt nur den öffentlichen.',
  },
  publicKeys: 'Öffentliche Schlüssel',
  trusted: 'Vertrauenswürdig: niemand wird um Zustimmung gebeten',
  trustedHelp: 'Nur für Apps, die Sie selbst betreiben.',
  clientUri: 'Startseite',
  logoUri: 'Adresse des Logos',
  jwksUri: 'Adresse der öffentlichen Schlüssel (JWKS)',
  line: 'Zeile {line}: {words}',
  issues: {
    empty: 'Füllen Sie dieses Feld aus.',
    'too-long': 'Das ist zu lang.',
    'redirect-uri':
      'Keine Redirect-URI. Sie beginnt mit https, auf diesem Computer auch mit http, und hat weder Fragment noch Sternchen.',
    'native-only': 'Adressen, die eine App öffnen, sind nur für den App-Typ Nativ.',
    origin: 'Kein Ursprung. Er besteht nur aus Schema, Host und Port, ohne Pfad.',
    'web-uri': 'Keine Webadresse. Sie beginnt mit http oder https.',
    'not-for-app-type': 'Clients dieses App-Typs haben das nicht.',
    'not-for-auth-method':
      'Schlüssel sind für Clients, die sich mit einem privaten Schlüssel anmelden.',
    'private-key': 'Das ist ein privater Schlüssel. Hierher gehört nur der öffentliche.',
    other: 'Das nimmt Qlik Cloud nicht an.',
    redirectUris: {
      empty: 'Bei diesem Client melden sich Personen an, daher braucht er eine Redirect-URI.',
    },
    allowedAuthMethods: { empty: 'Wählen Sie, wie sich der Client anmeldet.' },
    publicKeys: {
      empty: 'Fügen Sie einen öffentlichen Schlüssel hinzu, oder erzeugen Sie ein Schlüsselpaar.',
    },
  },
}

export const keyFields = {
  list: 'Öffentliche Schlüssel des Clients',
  none: 'Noch kein öffentlicher Schlüssel.',
  generated: 'Hier erzeugt',
  remove: 'Entfernen',
  removeKey: 'Schlüssel {kid} entfernen',
  paste: 'Öffentlichen Schlüssel hinzufügen',
  pasteHelp:
    'Fügen Sie einen JSON Web Key, einen öffentlichen PEM-Schlüssel oder ein Zertifikat ein.',
  add: 'Hinzufügen',
  algorithm: 'Algorithmus',
  generate: 'Schlüsselpaar erzeugen',
  generating: 'Wird erzeugt…',
  generateHelp: 'Der private Schlüssel wird einmal gezeigt, nachdem der Client erstellt ist.',
  generateHelpSaved: 'Der private Schlüssel wird einmal gezeigt, nachdem Sie gespeichert haben.',
  faults: {
    'no-key': 'Das ist kein lesbarer öffentlicher Schlüssel.',
    'private-key':
      'Das ist ein privater Schlüssel. Fügen Sie den öffentlichen ein, und betrachten Sie diesen als bekannt geworden.',
    'weak-key': 'RSA-Schlüssel brauchen mindestens 2048 Bit.',
    'unsupported-key':
      'Nur RSA-Schlüssel für RS256 oder RS512 und Schlüssel auf der Kurve P-384 werden angenommen.',
    'known-key': 'Ein Schlüssel mit dieser ID steht schon in der Liste.',
  },
}

export const privateKey = {
  label: 'Privater Schlüssel',
  hidden: 'Der private Schlüssel ist verborgen',
  copy: 'Privaten Schlüssel kopieren',
  keptNote:
    'Sie können diesen privaten Schlüssel von diesem Computer aus wieder verwenden. Behandeln Sie ihn wie ein Passwort.',
  once: 'Nach dem Schließen dieses Dialogs ist dieser private Schlüssel nicht mehr einsehbar. Behandeln Sie ihn wie ein Passwort.',
  askTitle: 'Der private Schlüssel wurde noch nicht kopiert',
  noSecret:
    'Dieser Client hat keinen geheimen Schlüssel: Personen melden sich mit ihrem Browser an.',
  keyOnly:
    'Dieser Client hat keinen geheimen Client-Schlüssel: Er meldet sich mit seinem privaten Schlüssel an.',
}

export const editTenantClient = {
  title: '{name} bearbeiten',
}

export const publishClient = {
  title: '{name} veröffentlichen?',
  text: 'Andere Mandanten können diesen Client dann über seine ID verwenden. Die Veröffentlichung lässt sich hier nicht zurücknehmen.',
  submit: 'Veröffentlichen',
  submitting: 'Wird veröffentlicht…',
  done: '{name} wurde veröffentlicht.',
}

export const tierActions = {
  entries: {
    edit: 'Bearbeiten…',
    publish: 'Veröffentlichen…',
    view: 'Ansehen…',
    regenerate: 'Schlüssel neu erzeugen…',
    record: 'Neu notieren…',
    openMyQlik: 'My Qlik öffnen',
    forget: 'Vergessen…',
  },
  reasons: {
    tenantOnly: 'Nur für Clients auf Mandantenebene.',
    regionOnly: 'Nur für Clients auf Regionsebene.',
    regionName: 'Qlik Cloud benennt Clients auf Regionsebene selbst.',
    regionScopes: 'Die Scopes von Clients auf Regionsebene stehen fest.',
    editInstead: 'Scopes von Clients auf Mandantenebene gehören zu „Bearbeiten“.',
    regionSecrets:
      'Ein Client auf Regionsebene hat einen Schlüssel. Erzeugen Sie ihn stattdessen neu.',
    noSecrets: 'Clients dieses App-Typs haben keine geheimen Schlüssel.',
    keyOnly:
      'Dieser Client meldet sich mit seinem privaten Schlüssel an und hat keine geheimen Client-Schlüssel.',
    noMachine: 'Dieser Client bekommt keine eigenen Token: Personen melden sich bei ihm an.',
    published: 'Dieser Client ist bereits veröffentlicht.',
    recorded: 'Dieser Client ist hier nur notiert. Erzeugen Sie seinen Schlüssel in My Qlik neu.',
    notRecorded: 'Nur für Clients, die auf diesem Computer notiert sind.',
  },
}

export const deleteTier = {
  tenantBot: 'Falls er ein Token angefordert hat, bleibt sein Bot-Benutzer auf dem Mandanten.',
  regionBots: 'Sein Bot-Benutzer bleibt auf diesen Mandanten: {tenants}.',
  regionNew: 'Ein später erstellter Client bekommt einen eigenen Bot-Benutzer.',
  peopleOut: 'Personen können sich nicht mehr über ihn anmelden.',
  forgetTitle: '{name} vergessen?',
  forgetStays: 'Der Client bleibt in Qlik Cloud. Öffnen Sie My Qlik, um ihn zu löschen.',
  forgetHere:
    'Was hier notiert ist, geht verloren, und sein Schlüssel wird aus dem Schlüsselbund gelöscht.',
  forget: 'Vergessen',
  forgetting: 'Wird vergessen…',
}
