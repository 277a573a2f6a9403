export const start = {
  title: 'Bienvenue dans SAO Desk',
  intro: 'Tous les clients OAuth de votre organisation Qlik Cloud dans une seule fenêtre.',
  addTitle: 'Ajouter une connexion',
  addIntro: 'Choisissez comment cette application se connecte à votre organisation Qlik Cloud.',
  choices: 'Façons de se connecter',
  browserTitle: 'Se connecter avec le navigateur',
  browserText: 'Avec votre propre compte, par la configuration OAuth de votre entreprise.',
  credentialsTitle: 'Utiliser des identifiants client',
  credentialsText:
    'Avec un ID client et une clé secrète client. C’est la voie documentée par Qlik.',
  sampleTitle: 'Explorer l’organisation d’exemple',
  sampleText: 'Des données fictives sur cet ordinateur. Aucun compte nécessaire.',
  sampleStarting: 'Démarrage de l’organisation d’exemple…',
  back: 'Retour',
}

export const form = {
  browserTitle: 'Se connecter avec le navigateur',
  browserNote:
    'Qlik ne publie pas de client pour les applications de bureau. L’émetteur et l’ID client OAuth viennent de la configuration de votre entreprise. Si vous ne les avez pas, utilisez des identifiants client : c’est la voie documentée.',
  credentialsTitle: 'Utiliser des identifiants client',
  credentialsNote:
    'Utilisez un client OAuth au niveau de l’organisation. L’application se connecte une fois pour vérifier, puis garde la clé secrète client dans le trousseau de cet ordinateur.',
  name: 'Nom',
  nameHelp: 'Le nom que vous donnez à cette organisation dans l’application.',
  baseUrl: 'URL de base',
  baseUrlHelp: 'La Cloud Console, sauf si votre organisation utilise une autre adresse.',
  issuer: 'Émetteur',
  issuerHelp: 'L’adresse de votre fournisseur d’identité (issuer), commençant par https.',
  oauthClientId: 'ID client OAuth',
  clientId: 'ID client',
  clientSecret: 'Clé secrète client',
  showSecret: 'Afficher la clé secrète client',
  hideSecret: 'Masquer la clé secrète client',
  connect: 'Se connecter',
  connecting: 'Vérification…',
}

export const fieldErrors = {
  empty: 'Champ requis : {field}.',
  'too-long': 'Texte trop long : {field}.',
  'not-a-url': 'Ce n’est pas une adresse Web. Elle commence par https.',
  'insecure-url': 'Utilisez https. Le simple http n’est admis que vers cet ordinateur.',
  'user-info': 'N’indiquez ni nom d’utilisateur ni mot de passe dans l’adresse.',
  invalid: 'Cette saisie n’est pas utilisable ici.',
}

export const signIn = {
  waitingTitle: 'Terminez dans votre navigateur',
  waitingText: 'Une page s’est ouverte dans votre navigateur. Connectez-vous-y, puis revenez ici.',
  remaining: 'Temps restant : {time}',
  cancel: 'Annuler',
  reopen: 'Rouvrir le navigateur',
  checkingTitle: 'Connexion en cours',
  checkingText: 'L’application demande l’accès avec les identifiants client.',
  signedOutTitle: 'Déconnecté',
  signedOutText: 'Vous n’êtes pas connecté à {name}.',
  signInBrowser: 'Se connecter avec le navigateur',
  secretText:
    'Saisissez à nouveau la clé secrète client. Elle n’est pas gardée sur cet ordinateur après la déconnexion.',
  signIn: 'Se connecter',
  signInText: 'Votre navigateur s’ouvre et vous invite à vous connecter.',
  tryAgain: 'Réessayer',
  signOutAgain: 'Se déconnecter une nouvelle fois',
  keychainAgain: 'Relire le trousseau',
  expiredWaiting: 'Terminez la connexion sur la page de votre navigateur. Temps restant : {time}',
  expiredSignIn: 'Se reconnecter',
  memoryOnly:
    'Cette connexion n’est gardée qu’en mémoire : vous devrez vous reconnecter après avoir fermé l’application.',
}

export const connectionMenu = {
  label: 'Connexion :',
  switchTo: 'Changer de connexion',
  add: 'Ajouter une connexion…',
  signOut: 'Se déconnecter',
  remove: 'Retirer la connexion…',
  removeTitle: 'Retirer {name} ?',
  removeText:
    'Vous serez déconnecté et la connexion sera oubliée sur cet ordinateur. Rien ne change dans Qlik Cloud.',
  removeConfirm: 'Retirer',
}
