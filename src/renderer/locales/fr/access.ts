export const access = {
  intro:
    'Quel identifiant donne accès à quoi. Un tenant n’est interrogé qu’une fois que vous avez choisi comment.',
  reachTenants: 'Accéder à des tenants…',
  tableLabel: 'Les identifiants et ce à quoi ils donnent accès',
  emptyTitle: 'Aucun tenant n’est encore joint',
  emptyText:
    'Choisissez des tenants et un identifiant pour voir et modifier leurs clients OAuth à côté de ceux de l’organisation.',
  columns: {
    place: 'Lieu',
    region: 'Région',
    method: 'Identifiant',
    client: 'Client ou compte',
    kept: 'Gardé dans',
    state: 'État',
    botUser: 'Utilisateur bot',
    actions: 'Actions',
  },
  methods: {
    'client-credentials': 'Identifiants client',
    browser: 'Connexion par le navigateur',
    connection: 'Client de cette connexion',
    'kept-secret': 'Clé secrète client gardée',
    'client-secret': 'Clé secrète client pour ce tenant',
    'api-key': 'Clé API',
  },
  storage: {
    keychain: 'Trousseau',
    memory: 'Mémoire, jusqu’à la fermeture de l’application',
  },
  states: { working: 'Fonctionne', signingIn: 'Connexion…', signedOut: 'Déconnecté' },
  botUser: { there: 'Existe', none: 'Aucun' },
  actionFor: '{action} ({name})',
  change: 'Changer…',
  stop: 'Cesser l’accès',
}

export const reachTenants = {
  title: 'Accéder à {name}',
  titleSeveral: 'Accéder à un tenant | Accéder à {count} tenants',
  credential: 'Identifiant',
  ways: {
    connection: 'Identifiants client de cette connexion (client {client})',
    connectionHelp: 'Le client de cette connexion se connecte aussi au tenant.',
    kept: 'Clé secrète gardée de {client}',
    keptHelp: {
      organization:
        'Client au niveau de l’organisation. Sa clé secrète est dans le trousseau de cet ordinateur.',
      region:
        'Client au niveau de la région {region}, abonnement {subscription}. Sa clé secrète est dans le trousseau de cet ordinateur.',
      tenant: 'Client au niveau du tenant. Sa clé secrète est dans le trousseau de cet ordinateur.',
    },
    clientSecret: 'Un ID client et une clé secrète pour ce tenant',
    clientSecretHelp: 'La clé secrète est gardée dans le trousseau de cet ordinateur.',
    apiKey: 'Une clé API',
    apiKeyHelp:
      'Elle a les droits de la personne qui l’a générée. Elle est gardée dans le trousseau.',
    browser: 'Se connecter avec le navigateur',
    browserHelp: 'Vous vous connectez au tenant avec votre propre compte.',
  },
  apiKeyField: 'Clé API',
  oauthClientIdHelp: 'Un client OAuth natif de ce tenant.',
  oneByOne:
    'Pour utiliser une clé API, votre navigateur ou un client d’un seul tenant, accédez aux tenants un par un.',
  noWay:
    'Rien ici ne donne accès à tous ces tenants. Gardez dans le trousseau la clé secrète d’un client qui y accède (Gérer les clés secrètes), ou accédez aux tenants un par un et collez une clé secrète client.',
  botUser:
    'Le premier jeton crée sur {name} un utilisateur bot avec des droits d’administrateur. Il reste quand le client est supprimé.',
  botUsers:
    'Le premier jeton crée sur chacun de ces tenants un utilisateur bot avec des droits d’administrateur. Il reste quand le client est supprimé.',
  submit: 'Accéder',
  submitBotUser: 'Accéder et créer l’utilisateur bot | Accéder et créer {count} utilisateurs bot',
  reaching: 'Accès en cours…',
  listLabel: 'Tenants à joindre',
  states: {
    queued: 'En attente',
    waiting: 'Non joint',
    running: 'Accès en cours…',
    done: 'Joint',
    failed: 'Non joint : {reason}',
  },
  progress: '{done} sur {count} joints',
  someLeft:
    'Tous les tenants sont joints. | Un tenant n’est pas joint. | {count} tenants ne sont pas joints.',
  stop: 'Arrêter',
  stopping: 'Arrêt…',
  close: 'Fermer',
  done: 'Un tenant est joint. | {count} tenants sont joints.',
  asks: '{name} vous invite à vous connecter',
}

export const pickTenants = {
  title: 'Accéder à des tenants',
  text: 'Choisissez les tenants auxquels un même identifiant doit donner accès.',
  find: 'Chercher un tenant',
  group: '{region}, abonnement {subscription}',
  chosen: 'Aucun tenant choisi | Un tenant choisi | {count} tenants choisis',
  none: 'Tous les tenants sont joints.',
  next: 'Suivant…',
}

export const unreachedTenant = {
  title: 'L’accès à {name} n’est pas encore choisi',
  text: 'Avec un identifiant pour ce tenant, ses clients OAuth s’affichent ici.',
  failedTitle: '{name} est injoignable',
  reach: 'Accéder à ce tenant…',
}

export const stopReaching = {
  title: 'Cesser l’accès à {name} ?',
  text: 'L’application n’interroge plus ce tenant et oublie la liste de ses clients OAuth.',
  credential: {
    connection: 'Les identifiants client restent à la connexion.',
    'kept-secret': 'La clé secrète client reste dans le trousseau de cet ordinateur.',
    'client-secret':
      'La clé secrète client est effacée de cet ordinateur. Elle reste valable jusqu’à son retrait du client.',
    'api-key':
      'La clé API est effacée de cet ordinateur. Elle reste valable jusqu’à sa suppression sur le tenant.',
    browser: 'La connexion est révoquée auprès du tenant et effacée de cet ordinateur.',
  },
  botUser: 'L’utilisateur bot reste sur le tenant.',
  confirm: 'Cesser l’accès',
  done: 'L’accès à {name} a cessé.',
}
