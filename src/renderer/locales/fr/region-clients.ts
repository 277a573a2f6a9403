export const regionClients = {
  noName: 'Qlik Cloud le nomme lui-même. Chaque abonnement a un tel client par région.',
  subscription: 'ID d’abonnement',
  region: 'Région',
  regionAndCode: '{place} ({code})',
  scopes: 'Scopes, qui sont fixes',
  create: 'Créer',
  seats: 'Clients au niveau de la région, {region}',
  seat: 'Abonnement {subscription}',
  noClient: 'Aucun client pour l’instant',
  found:
    'La liste contient ici un client, créé {when}. Si personne d’autre ne l’a créé, c’est le vôtre, et sa clé secrète client est perdue : elle n’était que dans la réponse. Régénérez la clé secrète.',
  notFound: 'La liste ne contient aucun client ici. Vous pouvez le créer à nouveau.',
  unknownSubscription: 'Aucun abonnement n’est connu ici.',
  recordedHere: 'Noté sur cet ordinateur',
  madeWhen: 'Clé secrète créée {when}',
  actions: 'Actions pour {name}',
  notOffered:
    'Ce service n’a pas d’API pour les clients au niveau de la région. Créez-les dans My Qlik, et notez-les ici pour les utiliser sur cet ordinateur.',
  openMyQlik: 'Ouvrir My Qlik',
  record: 'Noter un client…',
  botUser: 'Utilisateur bot sur les tenants',
  botUserName: '{name}, {subject}',
  created: 'Créé',
  secret: 'Clé secrète',
  clientId: 'ID client',
  close: 'Fermer',
}

export const regenerateSecret = {
  title: 'Régénérer la clé secrète de {name} ?',
  text: 'La clé secrète actuelle cesse de fonctionner aussitôt. Tout ce qui l’utilise doit recevoir la nouvelle. Les jetons déjà émis restent valables jusqu’à leur expiration.',
  kept: 'La clé secrète gardée dans le trousseau de cet ordinateur est effacée aussi.',
  submit: 'Régénérer',
  submitting: 'Régénération…',
  newTitle: 'Nouvelle clé secrète',
  newText: 'L’ancienne clé secrète de {name} ne fonctionne plus.',
  lost: 'La réponse s’est perdue en chemin. La clé secrète a peut-être été remplacée ; dans ce cas, personne n’a la nouvelle. Régénérez-la encore une fois pour être sûr.',
  back: 'Retour',
}

export const recordClient = {
  title: 'Noter un client au niveau de la région',
  intro:
    'Pour un client créé dans My Qlik. Sa clé secrète va dans le trousseau de cet ordinateur ; rien n’est envoyé à Qlik Cloud.',
  seat: 'Abonnement {subscription}, {region}',
  clientId: 'ID client',
  clientSecret: 'Clé secrète client',
  made: 'Quand la clé secrète a été créée',
  madeHelp: 'Laissez vide si c’était aujourd’hui.',
  required: 'Remplissez ce champ.',
  tooLong: 'C’est trop long.',
  future: 'Ce jour est encore à venir.',
  submit: 'Noter',
  submitting: 'En cours…',
  done: 'Le client a été noté.',
}

export const regionTest = {
  tenant: 'Tenant à interroger',
  bot: 'Le premier jeton crée sur {tenant} un utilisateur bot avec des droits d’administrateur. Il reste quand le client est supprimé.',
  noTenant:
    'Aucun tenant de cet abonnement dans cette région n’est connu : il n’y a rien à interroger.',
}
