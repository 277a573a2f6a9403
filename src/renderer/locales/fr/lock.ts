export const lock = {
  title: 'SAO Desk est verrouillé',
  text: 'Votre travail en cours est conservé. Montrez que c’est vous pour continuer.',
  system: 'Déverrouiller',
  systemHelp: 'Le système demande qui vous êtes.',
  keys: 'Se reconnecter avec',
  browser: 'Se connecter dans le navigateur',
  waiting: 'Terminez dans votre navigateur avec le compte utilisé auparavant.',
  secret: 'Saisissez le secret client de cette connexion.',
  unlock: 'Déverrouiller',
  signOut: 'Se déconnecter de tout',
  signOutText:
    'Toutes les connexions de cet ordinateur sont fermées et l’application s’ouvre sans leurs données. Les secrets pas encore copiés sont perdus.',
  signOutConfirm: 'Se déconnecter',
  unlocked: 'Déverrouillé',
}

export const stranded = {
  title: 'Ce secret n’a pas été mis de côté',
  text: 'La fenêtre a été fermée ou s’est arrêtée alors qu’elle montrait un nouveau secret. Il peut être montré encore une fois.',
  done: 'Terminé',
}
