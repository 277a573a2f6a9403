const NOTHING_CHANGED = 'Rien n’a été modifié.'
const NOTHING_SENT = 'Rien n’a été envoyé à Qlik Cloud.'
const LIST_MAY_BE_OLD = 'Rien n’a été modifié. Ce que vous voyez ici n’est peut-être plus à jour.'
const STILL_SIGNED_OUT = 'Vous êtes toujours déconnecté. Rien n’a été modifié.'

export const errors = {
  'bad-input': {
    what: 'L’application n’a pas accepté la saisie.',
    data: NOTHING_SENT,
    next: 'Vérifiez les champs et réessayez.',
  },
  'unknown-command': {
    what: 'Cette fenêtre a demandé quelque chose que l’application ne connaît pas.',
    data: NOTHING_CHANGED,
    next: 'Fermez l’application et rouvrez-la. Si cela se reproduit, réinstallez-la.',
  },
  'forbidden-sender': {
    what: 'L’application a refusé une demande dont elle n’a pas pu établir l’origine.',
    data: NOTHING_CHANGED,
    next: 'Fermez l’application et rouvrez-la.',
  },
  internal: {
    what: 'Une erreur s’est produite dans l’application.',
    data: 'Qlik Cloud n’a signalé aucun problème. Vérifiez la liste avant de répéter une modification.',
    next: 'Réessayez. Si l’échec persiste, fermez l’application et rouvrez-la.',
  },
  'connection-not-found': {
    what: 'Cette connexion n’existe plus.',
    data: NOTHING_CHANGED,
    next: 'Choisissez une autre connexion ou ajoutez-la à nouveau.',
  },
  'insecure-url': {
    what: 'Cette adresse n’est pas assez sûre pour y envoyer des identifiants.',
    data: NOTHING_SENT,
    next: 'Utilisez https. Le simple http n’est admis que vers cet ordinateur.',
  },
  'not-signed-in': {
    what: 'Vous n’êtes pas connecté à cette organisation.',
    data: NOTHING_CHANGED,
    next: 'Connectez-vous, puis réessayez.',
  },
  'session-expired': {
    what: 'Votre session a expiré.',
    data: 'Rien n’est perdu. Vous pouvez continuer à lire ce qui a été chargé.',
    next: 'Reconnectez-vous pour actualiser et faire des modifications.',
  },
  'bad-credentials': {
    what: 'L’ID client ou la clé secrète client n’a pas été accepté.',
    data: NOTHING_CHANGED,
    next: 'Vérifiez les deux, ou générez une nouvelle clé secrète client et collez-la à nouveau.',
  },
  'bad-api-key': {
    what: 'La clé API n’a pas été acceptée.',
    data: NOTHING_CHANGED,
    next: 'Vérifiez-la, ou générez une nouvelle clé API sur le tenant et collez-la.',
  },
  'sign-in-denied': {
    what: 'L’accès a été refusé dans le navigateur.',
    data: STILL_SIGNED_OUT,
    next: 'Reconnectez-vous et autorisez l’accès, ou utilisez un autre compte.',
  },
  'sign-in-timed-out': {
    what: 'La connexion n’a pas été terminée à temps.',
    data: STILL_SIGNED_OUT,
    next: 'Reconnectez-vous. Vous avez deux minutes pour terminer.',
  },
  'sign-in-failed': {
    what: 'La connexion n’a pas abouti.',
    data: STILL_SIGNED_OUT,
    next: 'Réessayez. Si l’échec persiste, vérifiez l’émetteur et l’ID client OAuth de cette connexion.',
  },
  'browser-not-opened': {
    what: 'Votre navigateur n’a pas pu être ouvert.',
    data: STILL_SIGNED_OUT,
    next: 'Définissez un navigateur par défaut sur cet ordinateur, puis réessayez.',
  },
  'revocation-failed': {
    what: 'Vous êtes déconnecté ici, mais Qlik Cloud n’a pas pu en être averti.',
    data: 'Il ne reste rien de la connexion sur cet ordinateur. Son accès peut rester valable jusqu’à son expiration.',
    next: 'Si cet ordinateur est partagé ou perdu, mettez fin à la session auprès de votre fournisseur d’identité.',
  },
  'sample-not-started': {
    what: 'L’organisation d’exemple n’a pas pu être démarrée.',
    data: 'Vos propres connexions ne sont pas touchées.',
    next: 'Réessayez. Si l’échec persiste, fermez l’application et rouvrez-la.',
  },
  'keychain-unreadable': {
    what: 'Le trousseau de cet ordinateur n’a pas pu être lu pour le moment.',
    data: 'Son contenu a été laissé tel quel.',
    next: 'Déverrouillez le trousseau et rouvrez l’application, ou reconnectez-vous.',
  },
  'off-by-policy': {
    what: 'Votre administrateur ne l’autorise pas.',
    data: NOTHING_CHANGED,
    next: 'Adressez-vous à l’administrateur de cet ordinateur.',
  },
  'update-waits': {
    what: 'Un nouveau secret n’est pas encore copié, ou une modification est en cours. Elle serait perdue.',
    data: NOTHING_CHANGED,
    next: 'Copiez ou fermez le nouveau secret, ou attendez la fin de la modification. Puis redémarrez.',
  },
  'keychain-not-wiped': {
    what: 'Le trousseau de cet ordinateur n’a pas supprimé ce qui permet de vous connecter.',
    data: 'Vous êtes déconnecté, mais le trousseau le contient encore : il est verrouillé, absent ou ne répond pas.',
    next: 'Déverrouillez-le, puis réessayez.',
  },
  'keychain-unavailable': {
    what: 'Le trousseau de cet ordinateur est verrouillé, absent ou ne répond pas.',
    data: 'Les connexions ne sont gardées qu’en mémoire et prennent fin à la fermeture de l’application. Le contenu du trousseau a été laissé tel quel.',
    next: 'Déverrouillez-le ou configurez-en un, puis réessayez. Ou reconnectez-vous.',
  },
  offline: {
    what: 'Qlik Cloud est injoignable.',
    data: LIST_MAY_BE_OLD,
    next: 'Vérifiez la connexion réseau, puis réessayez.',
  },
  'untrusted-certificate': {
    what: 'Cet ordinateur ne fait pas confiance au certificat de cette adresse.',
    data: 'Rien n’a été envoyé. Vous n’êtes pas déconnecté.',
    next: 'Demandez à votre administrateur réseau si un proxy inspecte votre trafic.',
  },
  'timed-out': {
    what: 'Qlik Cloud a mis trop de temps à répondre.',
    data: LIST_MAY_BE_OLD,
    next: 'Réessayez dans un instant.',
  },
  cancelled: {
    what: 'L’opération a été annulée.',
    data: NOTHING_CHANGED,
    next: 'Relancez-la quand vous serez prêt.',
  },
  'rate-limited': {
    what: 'Qlik Cloud limite les requêtes de ce compte.',
    data: LIST_MAY_BE_OLD,
    next: 'Attendez un peu, puis réessayez.',
  },
  refused: {
    what: 'Qlik Cloud a refusé la requête.',
    data: NOTHING_CHANGED,
    next: 'Consultez les détails, corrigez ce qu’ils indiquent et réessayez.',
  },
  forbidden: {
    what: 'Votre connexion n’a pas le droit de faire cela.',
    data: NOTHING_CHANGED,
    next: 'Demandez le droit manquant au propriétaire de votre organisation Qlik, ou connectez-vous avec un autre compte.',
  },
  'not-found': {
    what: 'Qlik Cloud n’a plus ce qui était demandé.',
    data: 'Une autre personne l’a peut-être supprimé. Rien d’autre n’a été modifié.',
    next: 'Actualisez la liste.',
  },
  conflict: {
    what: 'Une autre personne a modifié cela entre-temps, ou une limite a été atteinte.',
    data: 'Votre modification n’a pas été appliquée.',
    next: 'Actualisez la liste, puis réessayez.',
  },
  'server-error': {
    what: 'Qlik Cloud a signalé une erreur de son côté.',
    data: LIST_MAY_BE_OLD,
    next: 'Réessayez dans un instant. Si l’échec persiste, donnez à l’assistance Qlik l’ID de trace indiqué dans les détails.',
  },
  'bad-answer': {
    what: 'La réponse ne semblait pas venir de Qlik Cloud.',
    data: 'Rien n’a été modifié. Vous n’êtes pas déconnecté.',
    next: 'Vérifiez l’URL de base de cette connexion, et si une page de connexion du réseau s’interpose.',
  },
  'endless-pages': {
    what: 'La liste n’avait pas de fin, le chargement a donc été arrêté.',
    data: 'Les lignes chargées jusqu’ici sont affichées. La liste n’est peut-être pas complète.',
    next: 'Réessayez. Si l’échec persiste, signalez-le à l’assistance Qlik.',
  },
  'outcome-unknown': {
    what: 'La réponse de Qlik Cloud s’est perdue en chemin.',
    data: 'Le client existe peut-être. La demande n’a pas été envoyée deux fois.',
    next: 'Vérifiez la liste avant de le créer à nouveau.',
  },
  'journal-unavailable': {
    what: 'Le journal d’activité ne peut pas être écrit, la modification n’a donc pas été faite.',
    data: NOTHING_SENT,
    next: 'Libérez de la place sur le disque, ou laissez l’application écrire dans son dossier, puis réessayez.',
  },
  'export-failed': {
    what: 'Le fichier n’a pas pu être écrit.',
    data: 'Ce qui s’y trouvait avant y est toujours.',
    next: 'Choisissez un autre dossier, ou libérez de la place sur le disque.',
  },
  'tenant-not-found': {
    what: 'Ce tenant est introuvable.',
    data: 'Rien n’a été modifié.',
    next: 'Actualisez la liste des tenants. Il a peut-être été supprimé.',
  },
  'tenant-not-reached': {
    what: 'Aucun identifiant n’a été choisi pour ce tenant.',
    data: 'Rien n’a été modifié.',
    next: 'Ouvrez-le et choisissez comment y accéder.',
  },
  'subscription-needed': {
    what: 'Qlik Cloud ne répertorie ici les tenants que par abonnement, et aucun n’est encore connu.',
    data: 'Rien n’a été modifié.',
    next: 'Saisissez l’ID d’abonnement, c’est-à-dire le numéro de licence, puis réessayez.',
  },
  'not-offered': {
    what: 'Ce service n’a pas d’API pour les clients au niveau de la région.',
    data: 'Rien n’a été modifié.',
    next: 'Utilisez My Qlik, puis enregistrez le client ici pour le copier et le tester.',
  },
  'secret-gone': {
    what: 'L’application n’a plus cette clé secrète client.',
    data: 'Le client et sa clé secrète existent toujours dans Qlik Cloud.',
    next: 'Si vous n’en avez pas de copie, générez une nouvelle clé secrète pour le client.',
  },
  'clipboard-failed': {
    what: 'Le presse-papiers n’a pas pu être utilisé.',
    data: 'Rien n’a été copié ni vidé.',
    next: 'Réessayez. Un autre programme utilise peut-être le presse-papiers.',
  },
  locked: {
    what: 'L’application est verrouillée.',
    data: 'Rien n’a été modifié.',
    next: 'Déverrouillez-la et réessayez.',
  },
  'not-unlocked': {
    what: 'L’application reste verrouillée.',
    data: 'Rien n’a été perdu.',
    next: 'Réessayez, ou reconnectez-vous avec l’une des connexions.',
  },
  'wrong-account': {
    what: 'Un autre compte s’est connecté.',
    data: 'L’application reste verrouillée et cette connexion a été abandonnée.',
    next: 'Connectez-vous avec le compte utilisé auparavant.',
  },
  'settings-not-saved': {
    what: 'Les paramètres n’ont pas pu être enregistrés.',
    data: 'Les réglages précédents restent en vigueur.',
    next: 'Vérifiez que le dossier de l’application est accessible en écriture et qu’il reste de la place, puis réessayez.',
  },
  'link-not-allowed': {
    what: 'L’application n’ouvre pas ce lien.',
    data: NOTHING_CHANGED,
    next: 'Ouvrez-le vous-même dans votre navigateur si vous lui faites confiance.',
  },
}
