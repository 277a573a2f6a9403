export const actions = {
  menuLabel: 'Aktionen für {name}',
  menuLabelSeveral: 'Kein Client | Aktionen für einen Client | Aktionen für {count} Clients',
  entries: {
    copyIds: 'Client-ID kopieren',
    rename: 'Umbenennen…',
    scopes: 'Scopes bearbeiten…',
    secrets: 'Schlüssel verwalten…',
    rotate: 'Schlüssel wechseln…',
    copyAs: 'Kopieren als…',
    test: 'Schlüssel testen…',
    openConsole: 'Cloud Console öffnen',
    delete: 'Löschen…',
  },
  chooseClient: 'Wählen Sie zuerst einen Client aus.',
  oneOnly: 'Das geht nur mit einem Client auf einmal.',
  organizationOnly: 'Nur für Clients auf Organisationsebene.',
  notHere: 'Wählen Sie zuerst eine Liste mit Clients aus.',
  greyedOut: 'Nicht verfügbar: {reason}',
  saved: '{name} wurde gespeichert.',
}

export const editClient = {
  renameTitle: '{name} umbenennen',
  scopesTitle: 'Scopes von {name}',
  save: 'Speichern',
  saving: 'Wird gespeichert…',
  lostUnchanged:
    'Die Antwort von Qlik Cloud ging unterwegs verloren. Der Client ist wie zuvor: Ihre Änderung wurde nicht vorgenommen. Ihre Eingaben stehen noch hier.',
  lostUnknown:
    'Die Antwort von Qlik Cloud ging unterwegs verloren, und der Client ließ sich seitdem nicht lesen. Ihre Änderung wurde vielleicht vorgenommen. Wenn Sie es erneut versuchen, sieht die App zuerst nach und ändert nichts doppelt.',
  conflictTitle: '{name} wurde inzwischen geändert',
  conflictText:
    'Jemand anderes hat diesen Client geändert, nachdem Sie ihn geöffnet haben. Es wurde noch nichts gespeichert.',
  field: 'Feld',
  now: 'Jetzt in Qlik Cloud',
  yours: 'Ihre Eingabe',
  nothing: 'Nichts',
  keepEditing: 'Weiter bearbeiten',
  takeTheirs: 'Stand aus Qlik Cloud übernehmen',
  keepMine: 'Meine Eingabe speichern',
  scopes: 'Scopes',
  addScope: 'Scope hinzufügen',
  addScopeHelp:
    'Geben Sie einen beliebigen Scope ein und drücken Sie die Eingabetaste. Mehrere können Sie durch Leerzeichen getrennt einfügen.',
  add: 'Hinzufügen',
  removeScope: 'Scope {scope} entfernen',
  noScopes: 'Keine Scopes. Der Client kann nur, was keinen Scope erfordert.',
  suggestions: 'Häufig verwendet',
  badScope:
    '„{scope}“ ist kein Scope: Anführungszeichen, umgekehrte Schrägstriche und Akzente sind darin nicht erlaubt.',
  newSecretTitle: 'Gespeichert, mit neuem Schlüssel',
  newSecretText:
    'Mit dieser Änderung hat Qlik Cloud einen neuen geheimen Client-Schlüssel für {name} erzeugt.',
  newKeyTitle: 'Gespeichert, mit neuem Schlüsselpaar',
  newKeyText:
    'Qlik Cloud kennt jetzt den öffentlichen Schlüssel von {name}. Das ist der private Schlüssel, der dazu gehört.',
  close: 'Schließen',
}

export const deleteClients = {
  title: '{name} löschen?',
  titleSeveral: 'Keine Clients löschen? | Einen Client löschen? | {count} Clients löschen?',
  secrets:
    'Er hat keine geheimen Client-Schlüssel. | Sein geheimer Client-Schlüssel funktioniert sofort nicht mehr. | Seine {count} geheimen Client-Schlüssel funktionieren sofort nicht mehr.',
  secretsSeveral:
    'Sie haben keine geheimen Client-Schlüssel. | Ein geheimer Client-Schlüssel funktioniert sofort nicht mehr. | {count} geheime Client-Schlüssel funktionieren sofort nicht mehr.',
  tokens: 'Bereits ausgestellte Token bleiben gültig, bis sie ablaufen.',
  forever: 'Das lässt sich nicht rückgängig machen.',
  typeName: 'Geben Sie zur Bestätigung den Namen ein',
  typeCount: 'Geben Sie zur Bestätigung {count} ein',
  typeHelp: 'Der Name lautet: {name}',
  typeCountHelp: 'Das ist die Anzahl der Clients, die gelöscht werden.',
  listLabel: 'Clients, die gelöscht werden',
  submit: 'Löschen',
  deleting: 'Wird gelöscht…',
  progress: '{done} von {count} gelöscht',
  stop: 'Anhalten',
  stopping: 'Wird angehalten…',
  states: {
    queued: 'Wartet',
    waiting: 'Nicht gelöscht',
    running: 'Wird gelöscht…',
    done: 'Gelöscht',
    failed: 'Nicht gelöscht: {reason}',
  },
  someLeft:
    'Alle wurden gelöscht. | Ein Client wurde nicht gelöscht. | {count} Clients wurden nicht gelöscht.',
  tryAgain: 'Erneut versuchen',
  close: 'Schließen',
  done: 'Es wurde nichts gelöscht. | Ein Client wurde gelöscht. | {count} Clients wurden gelöscht.',
}

export const palette = {
  title: 'Befehlspalette',
  label: 'Befehle, Orte und Clients suchen',
  results: 'Ergebnisse',
  found: 'Nichts gefunden. | Ein Ergebnis. | {count} Ergebnisse.',
  nothing: 'Nichts passt zu „{text}“.',
  kinds: { command: 'Befehl', place: 'Ort', client: 'Client' },
  region: 'Region {code}',
  connection: 'Zu {name} wechseln',
  forClient: 'für {name}',
  forSeveral: 'für keinen Client | für einen Client | für {count} Clients',
}

export const shortcuts = {
  title: 'Tastatur',
  intro: 'Einzelne Buchstaben wirken in der Liste der Clients.',
  groups: { window: 'Überall', client: 'Für die ausgewählten Clients', list: 'In der Liste' },
  window: {
    palette: 'Befehle, Orte und Clients suchen',
    create: 'Client erstellen',
    refresh: 'Aktualisieren',
    activity: 'Aktivität öffnen',
    cheatSheet: 'Alle Tasten anzeigen',
    pane1: 'Zum 1. Bereich',
    pane2: 'Zum 2. Bereich',
    pane3: 'Zum 3. Bereich',
    pane4: 'Zum 4. Bereich',
  },
  list: {
    move: 'Eine Zelle weiter',
    page: 'Eine Seite weiter',
    ends: 'Erste oder letzte Spalte',
    corners: 'Erster oder letzter Client',
    extend: 'Auswahl erweitern',
    toggle: 'Client aus- oder abwählen',
    selectAll: 'Alle auswählen',
    menu: 'Menü der Auswahl öffnen',
  },
  keys: {
    Enter: 'Eingabe',
    Delete: 'Entf',
    Backspace: '⌫',
    arrows: 'Pfeiltasten',
    pages: 'Bild auf, Bild ab',
    ends: 'Pos1, Ende',
    shiftArrows: 'Umschalt + Pfeiltasten',
    toggle: 'Strg + Leertaste',
    corners: 'Strg + Pos1, Strg + Ende',
    selectAll: 'Strg + A',
    menu: 'Menü, Umschalt + F10',
    control: 'Strg + {key}',
  },
  close: 'Schließen',
}
