export const settings = {
  title: 'Einstellungen',
  open: 'Einstellungen',
  close: 'Schließen',
  reset: 'Auf Standard zurücksetzen',
  resetDone: 'Alle Einstellungen stehen wieder auf dem Standard',
  language: {
    title: 'Sprache',
    label: 'Sprache der App',
    system: 'Wie das System',
    help: 'Datum und Zahlen folgen weiter dem System.',
  },
  appearance: {
    title: 'Darstellung',
    label: 'Farben',
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  lock: {
    never: 'Nie',
    title: 'Sperre',
    idle: 'Sperren, wenn der Computer so lange nicht berührt wurde',
    withScreen: 'Sperren, wenn der Bildschirm gesperrt wird',
    withSleep: 'Sperren, wenn der Computer schläft',
    help: 'Zum Entsperren melden Sie sich neu an, oder das System fragt, wer Sie sind, wo es das kann. Halten Sie bei Client-Anmeldedaten den geheimen Client-Schlüssel bereit.',
  },
  clipboard: {
    never: 'Nie',
    title: 'Zwischenablage',
    label: 'Kopiertes Geheimnis löschen nach',
    help: 'Nur, wenn die Zwischenablage es noch enthält. Gelöscht wird auch beim Abmelden und wenn die App sperrt oder schließt.',
    neverHelp:
      'Es bleibt, bis etwas anderes kopiert wird, Sie die App sperren, sich abmelden oder sie schließen.',
  },
  activity: {
    title: 'Aktivität',
    label: 'Aktivität aufbewahren',
    spans: { '90-days': '90 Tage', '1-year': '1 Jahr', 'for-ever': 'Unbegrenzt' },
    help: 'Beim Start löscht die App, was älter ist. Eine Änderung, deren Ergebnis nicht bekannt ist, bleibt.',
  },
  updates: {
    title: 'Updates',
    label: 'Nach neueren Versionen suchen',
    help: 'Beim Start der App und alle sechs Stunden. Nichts wird installiert, bevor Sie es verlangen.',
    noSource: 'Diese Kopie der App bekommt keine Updates: Wer sie installiert hat, ersetzt sie.',
  },
  seconds: 'eine Sekunde | {count} Sekunden',
  minutes: 'eine Minute | {count} Minuten',
  damaged:
    'Die Einstellungsdatei war beschädigt. Was nicht lesbar war, steht wieder auf dem Standard. Das Original bleibt als {name} erhalten.',
  damagedInPlace:
    'Die Einstellungsdatei konnte weder gelesen noch beiseitegelegt werden. Was nicht lesbar war, steht auf dem Standard. Es wurde nichts überschrieben.',
}
