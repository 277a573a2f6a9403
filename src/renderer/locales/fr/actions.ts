export const actions = {
  menuLabel: 'Actions pour {name}',
  menuLabelSeveral: 'Aucun client | Actions pour un client | Actions pour {count} clients',
  entries: {
    copyIds: 'Copier l’ID client',
    rename: 'Renommer…',
    scopes: 'Modifier les scopes…',
    secrets: 'Gérer les clés secrètes…',
    rotate: 'Remplacer la clé secrète…',
    copyAs: 'Copier au format…',
    test: 'Tester une clé secrète…',
    openConsole: 'Ouvrir la Cloud Console',
    delete: 'Supprimer…',
  },
  chooseClient: 'Choisissez d’abord un client.',
  oneOnly: 'Cela ne s’applique qu’à un client à la fois.',
  organizationOnly: 'Réservé aux clients au niveau de l’organisation.',
  notHere: 'Choisissez d’abord une liste de clients.',
  greyedOut: 'Indisponible : {reason}',
  saved: '{name} a été enregistré.',
}

export const editClient = {
  renameTitle: 'Renommer {name}',
  scopesTitle: 'Scopes de {name}',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  lostUnchanged:
    'La réponse de Qlik Cloud s’est perdue en chemin. Le client est comme avant : votre modification n’a pas été faite. Votre saisie est toujours là.',
  lostUnknown:
    'La réponse de Qlik Cloud s’est perdue en chemin, et le client n’a pas pu être relu depuis. Votre modification a peut-être été faite. Si vous réessayez, l’application vérifie d’abord et ne modifie rien deux fois.',
  conflictTitle: '{name} a été modifié entre-temps',
  conflictText:
    'Une autre personne a modifié ce client après que vous l’avez ouvert. Rien n’a encore été enregistré.',
  field: 'Champ',
  now: 'Actuellement dans Qlik Cloud',
  yours: 'Votre saisie',
  nothing: 'Rien',
  keepEditing: 'Continuer la modification',
  takeTheirs: 'Reprendre l’état actuel',
  keepMine: 'Enregistrer ma saisie',
  scopes: 'Scopes',
  addScope: 'Ajouter un scope',
  addScopeHelp:
    'Saisissez un scope et appuyez sur Entrée. Vous pouvez en coller plusieurs, séparés par des espaces.',
  add: 'Ajouter',
  removeScope: 'Retirer le scope {scope}',
  noScopes: 'Aucun scope. Le client ne peut faire que ce qui n’en demande pas.',
  suggestions: 'Souvent utilisés',
  badScope:
    '« {scope} » n’est pas un scope : les guillemets, les barres obliques inverses et les accents n’y sont pas admis.',
  newSecretTitle: 'Enregistré, avec une nouvelle clé secrète',
  newSecretText:
    'Avec cette modification, Qlik Cloud a créé une nouvelle clé secrète client pour {name}.',
  newKeyTitle: 'Enregistré, avec une nouvelle paire de clés',
  newKeyText:
    'Qlik Cloud connaît maintenant la clé publique de {name}. Voici la clé privée qui va avec.',
  close: 'Fermer',
}

export const deleteClients = {
  title: 'Supprimer {name} ?',
  titleSeveral: 'Ne supprimer aucun client ? | Supprimer un client ? | Supprimer {count} clients ?',
  secrets:
    'Il n’a aucune clé secrète client. | Sa clé secrète client cesse aussitôt de fonctionner. | Ses {count} clés secrètes client cessent aussitôt de fonctionner.',
  secretsSeveral:
    'Ils n’ont aucune clé secrète client. | Une clé secrète client cesse aussitôt de fonctionner. | {count} clés secrètes client cessent aussitôt de fonctionner.',
  tokens: 'Les jetons déjà émis restent valables jusqu’à leur expiration.',
  forever: 'Cette action est irréversible.',
  typeName: 'Saisissez le nom pour confirmer',
  typeCount: 'Saisissez {count} pour confirmer',
  typeHelp: 'Le nom est : {name}',
  typeCountHelp: 'C’est le nombre de clients à supprimer.',
  listLabel: 'Clients à supprimer',
  submit: 'Supprimer',
  deleting: 'Suppression…',
  progress: '{done} sur {count} supprimés',
  stop: 'Arrêter',
  stopping: 'Arrêt…',
  states: {
    queued: 'En attente',
    waiting: 'Non supprimé',
    running: 'Suppression…',
    done: 'Supprimé',
    failed: 'Non supprimé : {reason}',
  },
  someLeft:
    'Tous ont été supprimés. | Un client n’a pas été supprimé. | {count} clients n’ont pas été supprimés.',
  tryAgain: 'Réessayer',
  close: 'Fermer',
  done: 'Rien n’a été supprimé. | Un client a été supprimé. | {count} clients ont été supprimés.',
}

export const palette = {
  title: 'Palette de commandes',
  label: 'Chercher des commandes, des lieux et des clients',
  results: 'Résultats',
  found: 'Aucun résultat. | Un résultat. | {count} résultats.',
  nothing: 'Rien ne correspond à « {text} ».',
  kinds: { command: 'Commande', place: 'Lieu', client: 'Client' },
  region: 'Région {code}',
  connection: 'Passer à {name}',
  forClient: 'pour {name}',
  forSeveral: 'pour aucun client | pour un client | pour {count} clients',
}

export const shortcuts = {
  title: 'Clavier',
  intro: 'Les lettres seules agissent tant que la liste des clients a le focus.',
  groups: { window: 'Partout', client: 'Sur les clients choisis', list: 'Dans la liste' },
  window: {
    palette: 'Chercher des commandes, des lieux et des clients',
    create: 'Créer un client',
    refresh: 'Actualiser',
    activity: 'Ouvrir l’activité',
    cheatSheet: 'Afficher toutes les touches',
    pane1: 'Aller au volet 1',
    pane2: 'Aller au volet 2',
    pane3: 'Aller au volet 3',
    pane4: 'Aller au volet 4',
  },
  list: {
    move: 'Se déplacer d’une cellule',
    page: 'Se déplacer d’une page',
    ends: 'Première ou dernière colonne',
    corners: 'Premier ou dernier client',
    extend: 'Étendre la sélection',
    toggle: 'Sélectionner ou désélectionner',
    selectAll: 'Tout sélectionner',
    menu: 'Ouvrir le menu des clients choisis',
  },
  keys: {
    Enter: 'Entrée',
    Delete: 'Suppr',
    Backspace: '⌫',
    arrows: 'Flèches',
    pages: 'Page préc., Page suiv.',
    ends: 'Origine, Fin',
    shiftArrows: 'Maj + flèches',
    toggle: 'Ctrl + Espace',
    corners: 'Ctrl + Origine, Ctrl + Fin',
    selectAll: 'Ctrl + A',
    menu: 'Touche Menu, Maj + F10',
    control: 'Ctrl + {key}',
  },
  close: 'Fermer',
}
