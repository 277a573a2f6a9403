export const regionClients = {
  noName: 'Qlik Cloud benennt ihn selbst. Jedes Abonnement hat je Region einen solchen Client.',
  subscription: 'Abonnement-ID',
  region: 'Region',
  regionAndCode: '{place} ({code})',
  scopes: 'Scopes, die feststehen',
  create: 'Erstellen',
  seats: 'Clients auf Regionsebene in {region}',
  seat: 'Abonnement {subscription}',
  noClient: 'Noch kein Client',
  found:
    'In der Liste steht hier ein Client, erstellt {when}. Falls ihn sonst niemand erstellt hat, ist es Ihrer, und sein geheimer Client-Schlüssel ist verloren: Er stand nur in der Antwort. Erzeugen Sie den Schlüssel neu.',
  notFound: 'In der Liste steht hier kein Client. Sie können ihn erneut erstellen.',
  unknownSubscription: 'Hier ist kein Abonnement bekannt.',
  recordedHere: 'Auf diesem Computer notiert',
  madeWhen: 'Schlüssel erzeugt {when}',
  actions: 'Aktionen für {name}',
  notOffered:
    'Dieser Dienst hat keine API für Clients auf Regionsebene. Erstellen Sie sie in My Qlik, und notieren Sie sie hier, um sie auf diesem Computer zu verwenden.',
  openMyQlik: 'My Qlik öffnen',
  record: 'Client notieren…',
  botUser: 'Bot-Benutzer auf den Mandanten',
  botUserName: '{name}, {subject}',
  created: 'Erstellt',
  secret: 'Schlüssel',
  clientId: 'Client-ID',
  close: 'Schließen',
}

export const regenerateSecret = {
  title: 'Schlüssel von {name} neu erzeugen?',
  text: 'Der jetzige Schlüssel funktioniert sofort nicht mehr. Alles, was ihn verwendet, braucht den neuen. Bereits ausgestellte Token bleiben gültig, bis sie ablaufen.',
  kept: 'Auch der Schlüssel im Schlüsselbund dieses Computers wird gelöscht.',
  submit: 'Neu erzeugen',
  submitting: 'Wird erzeugt…',
  newTitle: 'Neuer Schlüssel',
  newText: 'Der alte Schlüssel von {name} funktioniert nicht mehr.',
  lost: 'Die Antwort ging unterwegs verloren. Der Schlüssel wurde vielleicht ersetzt; dann hat niemand den neuen. Erzeugen Sie ihn sicherheitshalber noch einmal neu.',
  back: 'Zurück',
}

export const recordClient = {
  title: 'Client auf Regionsebene notieren',
  intro:
    'Für einen Client, der in My Qlik erstellt wurde. Sein Schlüssel kommt in den Schlüsselbund dieses Computers; an Qlik Cloud wird nichts gesendet.',
  seat: 'Abonnement {subscription}, {region}',
  clientId: 'Client-ID',
  clientSecret: 'Geheimer Client-Schlüssel',
  made: 'Wann der Schlüssel erzeugt wurde',
  madeHelp: 'Lassen Sie das Feld leer, wenn es heute war.',
  required: 'Füllen Sie dieses Feld aus.',
  tooLong: 'Das ist zu lang.',
  future: 'Dieser Tag kommt erst noch.',
  submit: 'Notieren',
  submitting: 'Wird notiert…',
  done: 'Der Client wurde notiert.',
}

export const regionTest = {
  tenant: 'Mandant, der gefragt wird',
  bot: 'Das erste Token legt auf {tenant} einen Bot-Benutzer mit Administratorrechten an. Er bleibt, wenn der Client gelöscht wird.',
  noTenant:
    'Es ist kein Mandant dieses Abonnements in dieser Region bekannt, also gibt es niemanden zu fragen.',
}
