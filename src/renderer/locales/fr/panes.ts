export const panes = {
  divider: 'Largeur du volet de gauche',
  close: 'Fermer le volet « {title} »',
  tenants: 'Tenants',
  access: 'Accès',
  activity: 'Activité',
  pinned: 'Épinglés',
  recent: 'Ouverts récemment',
  open: 'Ouvrir',
  openBeside: 'Ouvrir à côté',
  besideHelp: '{keys} ouvre à côté.',
  pin: 'Épingler',
  unpin: 'Désépingler',
  menuOf: 'Actions pour {name}',
  reached: 'Joignable',
  unreached: 'Injoignable : {reason}',
  compare: 'Comparer avec le volet suivant',
}

export const compare = {
  title: 'Comparer deux emplacements',
  intro:
    'Deux clients sont identiques si leurs noms le sont, sans tenir compte de la casse. Seul ce qui est chargé est comparé.',
  onlyIn: 'Uniquement dans {place}',
  inBoth: 'Dans les deux',
  none: 'Rien',
  close: 'Fermer',
}

export const places = {
  nowhere:
    'Aucun emplacement ne permet ici de créer un client. Choisissez d’abord comment accéder à un tenant, ou ouvrez un autre emplacement.',
  label: 'Emplacements en difficulté',
  regionClients: 'Clients au niveau de la région',
  slow: 'n’a pas encore répondu. Ses clients s’afficheront dès sa réponse.',
  stop: 'Ne plus attendre',
  stopOf: 'Ne plus attendre {name}',
  retry: 'Réessayer {name}',
  copyDetails: 'Copier les détails',
  copyDetailsOf: 'Copier les détails de {name}',
  about: 'À propos de ce tenant',
  aboutTitle: 'À propos de {name}',
}
