export const start = {
  title: 'Willkommen bei SAO Desk',
  intro: 'Alle OAuth-Clients Ihrer Qlik Cloud-Organisation in einem Fenster.',
  addTitle: 'Verbindung hinzufügen',
  addIntro: 'Wählen Sie, wie sich diese App bei Ihrer Qlik Cloud-Organisation anmeldet.',
  choices: 'Möglichkeiten der Verbindung',
  browserTitle: 'Im Browser anmelden',
  browserText: 'Mit Ihrem eigenen Konto über die OAuth-Einrichtung Ihres Unternehmens.',
  credentialsTitle: 'Client-Anmeldedaten verwenden',
  credentialsText:
    'Mit Client-ID und geheimem Client-Schlüssel. Das ist der von Qlik dokumentierte Weg.',
  sampleTitle: 'Beispielorganisation erkunden',
  sampleText: 'Erfundene Daten auf diesem Computer. Kein Konto nötig.',
  sampleStarting: 'Die Beispielorganisation wird gestartet…',
  back: 'Zurück',
}

export const form = {
  browserTitle: 'Im Browser anmelden',
  browserNote:
    'Qlik stellt keinen Client für Desktop-Apps bereit. Aussteller und OAuth-Client-ID stammen aus der Einrichtung Ihres Unternehmens. Falls Sie beides nicht haben, verwenden Sie Client-Anmeldedaten: den dokumentierten Weg.',
  credentialsTitle: 'Client-Anmeldedaten verwenden',
  credentialsNote:
    'Verwenden Sie einen OAuth-Client auf Organisationsebene. Die App meldet sich zur Prüfung einmal an und bewahrt den geheimen Client-Schlüssel dann im Schlüsselbund dieses Computers auf.',
  name: 'Name',
  nameHelp: 'So heißt diese Organisation in der App.',
  baseUrl: 'Basis-URL',
  baseUrlHelp: 'Die Cloud Console, sofern Ihre Organisation keine andere Adresse verwendet.',
  issuer: 'Aussteller',
  issuerHelp: 'Die Adresse Ihres Identitätsanbieters (Issuer), beginnend mit https.',
  oauthClientId: 'OAuth-Client-ID',
  clientId: 'Client-ID',
  clientSecret: 'Geheimer Client-Schlüssel',
  showSecret: 'Geheimen Client-Schlüssel anzeigen',
  hideSecret: 'Geheimen Client-Schlüssel verbergen',
  connect: 'Verbinden',
  connecting: 'Wird geprüft…',
}

export const fieldErrors = {
  empty: '{field} wird benötigt.',
  'too-long': '{field} ist zu lang.',
  'not-a-url': 'Das ist keine Webadresse. Sie beginnt mit https.',
  'insecure-url': 'Verwenden Sie https. Einfaches http ist nur zu diesem Computer erlaubt.',
  'user-info': 'Lassen Sie Benutzername und Passwort in der Adresse weg.',
  invalid: 'Das kann hier nicht verwendet werden.',
}

export const signIn = {
  waitingTitle: 'Im Browser abschließen',
  waitingText:
    'In Ihrem Browser wurde eine Seite geöffnet. Melden Sie sich dort an und kehren Sie dann hierher zurück.',
  remaining: 'Verbleibende Zeit: {time}',
  cancel: 'Abbrechen',
  reopen: 'Browser erneut öffnen',
  checkingTitle: 'Anmeldung läuft',
  checkingText: 'Die App bittet mit den Client-Anmeldedaten um Zugriff.',
  signedOutTitle: 'Abgemeldet',
  signedOutText: 'Sie sind nicht bei {name} angemeldet.',
  signInBrowser: 'Im Browser anmelden',
  secretText:
    'Geben Sie den geheimen Client-Schlüssel erneut ein. Er bleibt nach dem Abmelden nicht auf diesem Computer.',
  signIn: 'Anmelden',
  signInText: 'Ihr Browser wird geöffnet und bittet Sie, sich anzumelden.',
  tryAgain: 'Erneut versuchen',
  signOutAgain: 'Noch einmal abmelden',
  keychainAgain: 'Erneut im Schlüsselbund nachsehen',
  expiredWaiting:
    'Schließen Sie die Anmeldung auf der Seite in Ihrem Browser ab. Verbleibende Zeit: {time}',
  expiredSignIn: 'Erneut anmelden',
  memoryOnly:
    'Diese Anmeldung bleibt nur im Arbeitsspeicher: Nach dem Schließen der App müssen Sie sich erneut anmelden.',
}

export const connectionMenu = {
  label: 'Verbindung:',
  switchTo: 'Verbindung wechseln',
  add: 'Verbindung hinzufügen…',
  signOut: 'Abmelden',
  remove: 'Verbindung entfernen…',
  removeTitle: '{name} entfernen?',
  removeText:
    'Damit werden Sie abgemeldet, und die Verbindung wird auf diesem Computer vergessen. In Qlik Cloud ändert sich nichts.',
  removeConfirm: 'Entfernen',
}
