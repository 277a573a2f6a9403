export const panes = {
  divider: 'Breite des linken Bereichs',
  close: 'Den Bereich „{title}“ schließen',
  tenants: 'Mandanten',
  access: 'Zugänge',
  activity: 'Aktivität',
  pinned: 'Angeheftet',
  recent: 'Zuletzt geöffnet',
  open: 'Öffnen',
  openBeside: 'Daneben öffnen',
  besideHelp: '{keys} öffnet daneben.',
  pin: 'Anheften',
  unpin: 'Lösen',
  menuOf: 'Aktionen für {name}',
  reached: 'Erreicht',
  unreached: 'Nicht erreicht: {reason}',
  compare: 'Mit dem nächsten Bereich vergleichen',
}

export const compare = {
  title: 'Zwei Orte vergleichen',
  intro:
    'Clients gelten als gleich, wenn ihre Namen es sind, ohne Rücksicht auf Groß- und Kleinschreibung. Verglichen wird, was geladen ist.',
  onlyIn: 'Nur in {place}',
  inBoth: 'In beiden',
  none: 'Nichts',
  close: 'Schließen',
}

export const places = {
  nowhere:
    'Hier gibt es keinen Ort, an dem ein Client erstellt werden kann. Wählen Sie erst, wie ein Mandant erreicht wird, oder öffnen Sie einen anderen Ort.',
  label: 'Orte mit einem Problem',
  regionClients: 'Clients auf Regionsebene',
  slow: 'hat noch nicht geantwortet. Die Clients erscheinen, sobald die Antwort da ist.',
  stop: 'Nicht länger warten',
  stopOf: 'Nicht länger auf {name} warten',
  retry: '{name} erneut versuchen',
  copyDetails: 'Details kopieren',
  copyDetailsOf: 'Details zu {name} kopieren',
  about: 'Über diesen Mandanten',
  aboutTitle: 'Über {name}',
}
