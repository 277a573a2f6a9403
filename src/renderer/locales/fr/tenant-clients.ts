export const createWhere = {
  label: 'Où',
  find: 'Chercher un emplacement',
  organization: 'Toute l’organisation',
  seat: '{region} · abonnement {subscription}',
  tiers: {
    organization: 'Au niveau de l’organisation',
    region: 'Au niveau de la région',
    tenant: 'Au niveau du tenant',
  },
  reach: {
    region:
      'Au niveau de la région · a accès à tous les tenants de l’abonnement {subscription} dans {region}',
    tenant: 'Au niveau du tenant · a accès au seul tenant {tenant}',
  },
  advice: {
    organization:
      'Il a accès à tous les tenants de tous les abonnements. Pour un seul tenant, un client au niveau du tenant suffit.',
    region:
      'Il a accès à tous les tenants de cet abonnement dans cette région. Pour un seul tenant, un client au niveau du tenant suffit.',
  },
}

export const tenantForm = {
  appType: 'Type d’application',
  appTypes: {
    web: 'Web',
    native: 'Native',
    spa: 'Application monopage',
    'anonymous-embed': 'Intégration anonyme',
  },
  appTypeHelp: {
    web: 'S’exécute sur un serveur et peut garder une clé secrète ou privée.',
    native:
      'S’exécute sur l’ordinateur ou le téléphone d’une personne. On se connecte avec son navigateur.',
    spa: 'S’exécute dans le navigateur. On s’y connecte ; elle n’a pas de clé secrète.',
    'anonymous-embed': 'Montre du contenu dans d’autres pages à des personnes non connectées.',
  },
  scopes: 'Scopes',
  redirectUris: 'URI de redirection',
  redirectUrisHelp: 'Où l’on revient après s’être connecté. Une par ligne.',
  allowedOrigins: 'Origines autorisées',
  allowedOriginsHelp: 'Les sites dont les pages peuvent utiliser ce client. Une par ligne.',
  grantTypes: 'Ce qu’il peut faire sans personne',
  grants: {
    client_credentials: 'Identifiants du client (de machine à machine)',
    'urn:qlik:oauth:user-impersonation': 'Agir au nom d’une personne',
  },
  grantHelp: {
    client_credentials:
      'Son premier jeton crée sur le tenant un utilisateur bot avec des droits d’administrateur.',
    'urn:qlik:oauth:user-impersonation':
      'Il peut obtenir des jetons qui agissent comme une personne du tenant.',
  },
  authMethods: 'Comment il se connecte',
  methods: { client_secret: 'Clé secrète client', private_key_jwt: 'Clé privée (JWT)' },
  methodHelp: {
    client_secret: 'Qlik Cloud crée une clé secrète et la montre une fois.',
    private_key_jwt: 'Il signe avec une clé privée. Qlik Cloud ne connaît que la clé publique.',
  },
  publicKeys: 'Clés publiques',
  trusted: 'De confiance : le consentement n’est pas demandé',
  trustedHelp: 'Seulement pour les applications que vous exploitez vous-même.',
  clientUri: 'Page d’accueil',
  logoUri: 'Adresse du logo',
  jwksUri: 'Adresse des clés publiques (JWKS)',
  line: 'Ligne {line} : {words}',
  issues: {
    empty: 'Remplissez ce champ.',
    'too-long': 'C’est trop long.',
    'redirect-uri':
      'Ce n’est pas une URI de redirection. Elle commence par https, ou par http sur cet ordinateur, sans fragment ni astérisque.',
    'native-only':
      'Les adresses qui ouvrent une application sont réservées au type d’application Native.',
    origin:
      'Ce n’est pas une origine. Elle se compose du schéma, de l’hôte et du port, sans chemin.',
    'web-uri': 'Ce n’est pas une adresse web. Elle commence par http ou https.',
    'not-for-app-type': 'Les clients de ce type d’application n’ont pas cela.',
    'not-for-auth-method': 'Les clés sont pour les clients qui se connectent avec une clé privée.',
    'private-key': 'C’est une clé privée. Seule la clé publique a sa place ici.',
    other: 'Qlik Cloud n’accepte pas cela.',
    redirectUris: {
      empty: 'On se connecte à ce client : il lui faut une URI de redirection.',
    },
    allowedAuthMethods: { empty: 'Choisissez comment le client se connecte.' },
    publicKeys: { empty: 'Ajoutez une clé publique ou générez une paire de clés.' },
  },
}

export const keyFields = {
  list: 'Clés publiques du client',
  none: 'Aucune clé publique pour l’instant.',
  generated: 'Créée ici',
  remove: 'Retirer',
  removeKey: 'Retirer la clé {kid}',
  paste: 'Ajouter une clé publique',
  pasteHelp: 'Collez une JSON Web Key, une clé publique PEM ou un certificat.',
  add: 'Ajouter',
  algorithm: 'Algorithme',
  generate: 'Générer une paire de clés',
  generating: 'Génération…',
  generateHelp: 'La clé privée est montrée une fois, après la création du client.',
  generateHelpSaved: 'La clé privée est montrée une fois, après l’enregistrement.',
  faults: {
    'no-key': 'Ce n’est pas une clé publique lisible.',
    'private-key':
      'C’est une clé privée. Collez la clé publique, et considérez celle-ci comme divulguée.',
    'weak-key': 'Les clés RSA doivent avoir au moins 2048 bits.',
    'unsupported-key':
      'Seules les clés RSA pour RS256 ou RS512 et les clés sur la courbe P-384 sont acceptées.',
    'known-key': 'Une clé avec cet ID est déjà dans la liste.',
  },
}

export const privateKey = {
  label: 'Clé privée',
  hidden: 'La clé privée est masquée',
  copy: 'Copier la clé privée',
  keptNote:
    'Vous pouvez réutiliser cette clé privée depuis cet ordinateur. Traitez-la comme un mot de passe.',
  once: 'Une fois cette boîte de dialogue fermée, vous ne pourrez plus voir cette clé privée. Traitez-la comme un mot de passe.',
  askTitle: 'La clé privée n’a pas encore été copiée',
  noSecret: 'Ce client n’a pas de clé secrète : on s’y connecte avec son navigateur.',
  keyOnly: 'Ce client n’a pas de clé secrète : il se connecte avec sa clé privée.',
}

export const editTenantClient = {
  title: 'Modifier {name}',
}

export const publishClient = {
  title: 'Publier {name} ?',
  text: 'D’autres tenants pourront alors utiliser ce client par son ID. Un client publié ne peut pas être retiré ici.',
  submit: 'Publier',
  submitting: 'Publication…',
  done: '{name} a été publié.',
}

export const tierActions = {
  entries: {
    edit: 'Modifier…',
    publish: 'Publier…',
    view: 'Voir…',
    regenerate: 'Régénérer la clé secrète…',
    record: 'Noter à nouveau…',
    openMyQlik: 'Ouvrir My Qlik',
    forget: 'Oublier…',
  },
  reasons: {
    tenantOnly: 'Réservé aux clients au niveau du tenant.',
    regionOnly: 'Réservé aux clients au niveau de la région.',
    regionName: 'Qlik Cloud nomme lui-même les clients au niveau de la région.',
    regionScopes: 'Les scopes des clients au niveau de la région sont fixes.',
    editInstead: 'Les scopes des clients au niveau du tenant se changent avec « Modifier ».',
    regionSecrets: 'Un client au niveau de la région a une seule clé secrète. Régénérez-la plutôt.',
    noSecrets: 'Les clients de ce type d’application n’ont pas de clé secrète.',
    keyOnly: 'Ce client se connecte avec sa clé privée et n’a pas de clé secrète.',
    noMachine: 'Ce client n’obtient pas de jeton par lui-même : on s’y connecte.',
    published: 'Ce client est déjà publié.',
    recorded: 'Ce client est seulement noté ici. Régénérez sa clé secrète dans My Qlik.',
    notRecorded: 'Réservé aux clients notés sur cet ordinateur.',
  },
}

export const deleteTier = {
  tenantBot: 'S’il a demandé un jeton, son utilisateur bot reste sur le tenant.',
  regionBots: 'Son utilisateur bot reste sur ces tenants : {tenants}.',
  regionNew: 'Un client créé plus tard reçoit son propre utilisateur bot.',
  peopleOut: 'On ne peut plus se connecter par son intermédiaire.',
  forgetTitle: 'Oublier {name} ?',
  forgetStays: 'Le client reste dans Qlik Cloud. Pour le supprimer, ouvrez My Qlik.',
  forgetHere: 'Ce qui est noté ici disparaît, et sa clé secrète est effacée du trousseau.',
  forget: 'Oublier',
  forgetting: 'Oubli…',
}
