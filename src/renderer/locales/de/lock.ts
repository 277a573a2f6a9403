export const lock = {
  title: 'SAO Desk ist gesperrt',
  text: 'Woran Sie gearbeitet haben, bleibt erhalten. Zeigen Sie, dass Sie es sind, um weiterzumachen.',
  system: 'Entsperren',
  systemHelp: 'Das System fragt, wer Sie sind.',
  keys: 'Neu anmelden mit',
  browser: 'Im Browser anmelden',
  waiting: 'Schließen Sie die Anmeldung im Browser mit dem bisherigen Konto ab.',
  secret: 'Geben Sie den geheimen Client-Schlüssel dieser Verbindung ein.',
  unlock: 'Entsperren',
  signOut: 'Überall abmelden',
  signOutText:
    'Das meldet alle Verbindungen auf diesem Computer ab und öffnet die App ohne ihre Daten. Noch nicht kopierte Geheimnisse gehen verloren.',
  signOutConfirm: 'Abmelden',
  unlocked: 'Entsperrt',
}

export const stranded = {
  title: 'Dieses Geheimnis wurde nicht übernommen',
  text: 'Das Fenster wurde geschlossen oder fiel aus, während es ein neues Geheimnis zeigte. Es kann noch einmal gezeigt werden.',
  done: 'Fertig',
}
