export const notices = {
  label: 'Hinweise zu dieser App',
  damaged: 'Was die App auf diesem Computer aufbewahrt, war beschädigt.',
  setAside: 'Die beschädigte Datei heißt jetzt {file}. An ihr wurde nichts geändert.',
  notSetAside:
    'Die beschädigte Datei konnte nicht umbenannt werden und blieb, wie sie ist. Was Sie jetzt ändern, ist beim Schließen der App vergessen.',
  kept: 'Nichts davon war lesbar. | Ein Eintrag war lesbar und wurde übernommen. | {count} Einträge waren lesbar und wurden übernommen.',
  connections:
    'Fügen Sie Ihre Verbindungen neu hinzu. | Darunter war eine Verbindung. | Darunter waren {count} Verbindungen.',
  elsewhere: 'In Qlik Cloud und in Ihrem Schlüsselbund hat sich nichts geändert.',
  inMemory: 'Im Ordner der App kann nichts gespeichert werden.',
  inMemoryFull: 'Der Datenträger ist voll, deshalb kann die App nichts speichern.',
  forgotten: 'Was Sie jetzt in der App ändern, ist beim Schließen vergessen.',
  makeWritable: 'Erlauben Sie Ihrem Konto, in den Ordner zu schreiben, und öffnen Sie die App neu.',
  makeRoom: 'Schaffen Sie Platz auf dem Datenträger und öffnen Sie die App neu.',
  newer: 'Auf diesem Computer wurde eine neuere Version von SAO Desk verwendet.',
  newerBeside:
    'Ihre Daten wurden nicht angetastet. Diese Version legt ihre eigenen daneben ab, als {file}. Mit der neueren Version haben Sie wieder alles.',
  damagedNow: 'Ein Teil dessen, was die App auf diesem Computer aufbewahrt, ist nicht mehr lesbar.',
  damagedNext:
    'Schließen Sie die App und öffnen Sie sie neu: Sie legt die beschädigte Datei beiseite und übernimmt, was lesbar ist.',
  unwritableNow: 'Die App konnte in ihrem Ordner etwas nicht speichern.',
  unwritableNext:
    'Einige Ihrer letzten Änderungen an der App selbst fehlen womöglich beim nächsten Start.',
}
