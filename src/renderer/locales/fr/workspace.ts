export const app = {
  name: 'SAO Desk',
  windowTitle: '{name} – SAO Desk',
  starting: 'Ouverture…',
  copy: 'Copier',
  copied: 'Copié',
  notCopied: 'Non copié',
  dismiss: 'Masquer',
  tryAgain: 'Réessayer',
  cancel: 'Annuler',
  sentences: '{first} {second}',
  seconds: '{seconds} s',
  minutes: '{minutes} min {seconds} s',
}

export const problem = {
  details: 'Détails',
  copyDetails: 'Copier les détails',
  code: 'Code',
  message: 'Message',
  status: 'État HTTP',
  host: 'Hôte',
  qlikCode: 'Code de Qlik',
  qlikTitle: 'Titre de Qlik',
  qlikDetail: 'Détail de Qlik',
  traceId: 'ID de trace',
  missingScope: 'Droit manquant',
  fields: 'Champs',
  retryAfter: 'Réessayez dans {time}.',
  askForScope:
    'Demandez le droit {scope} au propriétaire de votre organisation Qlik, ou connectez-vous avec un autre compte.',
}

export const rail = {
  label: 'Lieux',
  hide: 'Masquer les lieux',
  show: 'Afficher les lieux',
  tree: 'Régions et tenants',
  find: 'Chercher région/tenant',
  noMatch: 'Rien ne correspond à « {text} ».',
  allClients: 'Tous les clients',
  organization: 'Organisation',
  clientCount: 'aucun client | un client | {count} clients',
  tenantCount: 'aucun tenant | un tenant | {count} tenants',
  subscription: 'Abonnement {id}',
  noSubscription: 'Sans abonnement',
  loadingTenants: 'Chargement des tenants…',
  tenantsFailed: 'Les tenants n’ont pas pu être chargés.',
  tenantStatus: 'État : {status}',
  tenantDeletion: 'Suppression prévue le {date}',
}

export const tenants = {
  regionTitle: '{place} ({code})',
  regionNote:
    'Cette version gère les clients au niveau de l’organisation. Le client au niveau de cette région reste pour l’instant dans My Qlik.',
  tenantNote:
    'Cette version gère les clients au niveau de l’organisation. Les clients au niveau de ce tenant restent pour l’instant dans son administration.',
  tableLabel: 'Tenants : {place}',
  factsLabel: 'Informations sur {name}',
  empty: 'Il n’y a aucun tenant ici.',
  gone: 'Ce lieu n’est plus dans la liste.',
  goneText: 'Choisissez-en un autre à gauche.',
  unknown: '–',
  columns: {
    name: 'Nom',
    host: 'Hôte',
    status: 'État',
    region: 'Région',
    country: 'Pays',
    subscription: 'ID d’abonnement',
    licenceStarts: 'Début de licence',
    licenceEnds: 'Fin de licence',
    deletion: 'Suppression prévue',
    tenantId: 'ID de tenant',
    created: 'Création',
  },
  status: {
    active: 'Actif',
    disabled: 'Désactivé',
    deleted: 'Supprimé',
    deactivated: 'Mis hors service',
  },
  noDeletion: 'Aucune',
  regionAndCode: '{place} ({code})',
}

export const status = {
  label: 'État',
  clients: 'Aucun client | Un client | {count} clients',
  updated: '{clients} · actualisé {when}',
  loading: 'Chargement des clients : {loaded}',
  loadingOf: 'Chargement des clients : {loaded} sur {total}',
  clipboard: 'Presse-papiers vidé dans {time}',
  clearNow: 'Vider maintenant',
  cleared: 'Presse-papiers vidé',
  clearFailed: 'Le presse-papiers n’a pas pu être vidé.',
}
