export const app = {
  name: 'SAO Desk',
  windowTitle: '{name} – SAO Desk',
  starting: 'Wird geöffnet…',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert',
  dismiss: 'Ausblenden',
  tryAgain: 'Erneut versuchen',
  cancel: 'Abbrechen',
  sentences: '{first} {second}',
  seconds: '{seconds} s',
  minutes: '{minutes} min {seconds} s',
}

export const problem = {
  details: 'Details',
  copyDetails: 'Details kopieren',
  code: 'Code',
  message: 'Meldung',
  status: 'HTTP-Status',
  host: 'Host',
  qlikCode: 'Code von Qlik',
  qlikTitle: 'Titel von Qlik',
  qlikDetail: 'Detail von Qlik',
  traceId: 'Trace-ID',
  missingScope: 'Fehlendes Recht',
  fields: 'Felder',
  retryAfter: 'Versuchen Sie es in {time} erneut.',
  askForScope:
    'Bitten Sie den Eigentümer Ihrer Qlik-Organisation um das Recht {scope}, oder melden Sie sich mit einem anderen Konto an.',
}

export const rail = {
  label: 'Orte',
  hide: 'Orte ausblenden',
  show: 'Orte einblenden',
  tree: 'Regionen und Mandanten',
  find: 'Region/Mandant suchen',
  noMatch: 'Nichts passt zu „{text}“.',
  allClients: 'Alle Clients',
  organization: 'Organisation',
  clientCount: 'keine Clients | ein Client | {count} Clients',
  tenantCount: 'keine Mandanten | ein Mandant | {count} Mandanten',
  subscription: 'Abonnement {id}',
  noSubscription: 'Ohne Abonnement',
  loadingTenants: 'Mandanten werden geladen…',
  tenantsFailed: 'Die Mandanten konnten nicht geladen werden.',
  tenantStatus: 'Status: {status}',
  tenantDeletion: 'Löschung geplant für {date}',
}

export const tenants = {
  regionTitle: '{place} ({code})',
  regionNote:
    'Diese Version verwaltet Clients auf Organisationsebene. Der Client auf Regionsebene bleibt vorerst in My Qlik.',
  tenantNote:
    'Diese Version verwaltet Clients auf Organisationsebene. Die Clients auf Mandantenebene bleiben vorerst in der Verwaltung dieses Mandanten.',
  tableLabel: 'Mandanten in {place}',
  factsLabel: 'Angaben zu {name}',
  empty: 'Hier gibt es keine Mandanten.',
  gone: 'Dieser Ort ist nicht mehr in der Liste.',
  goneText: 'Wählen Sie links einen anderen aus.',
  unknown: '–',
  columns: {
    name: 'Name',
    host: 'Host',
    status: 'Status',
    region: 'Region',
    country: 'Land',
    subscription: 'Abonnement-ID',
    licenceStarts: 'Lizenzbeginn',
    licenceEnds: 'Lizenzende',
    deletion: 'Geplante Löschung',
    tenantId: 'Mandanten-ID',
    created: 'Erstellt',
  },
  status: {
    active: 'Aktiv',
    disabled: 'Deaktiviert',
    deleted: 'Gelöscht',
    deactivated: 'Stillgelegt',
  },
  noDeletion: 'Keine',
  regionAndCode: '{place} ({code})',
}

export const status = {
  label: 'Status',
  clients: 'Keine Clients | Ein Client | {count} Clients',
  updated: '{clients} · Stand: {when}',
  loading: 'Clients werden geladen: {loaded}',
  loadingOf: 'Clients werden geladen: {loaded} von {total}',
  clipboard: 'Zwischenablage wird in {time} geleert',
  clearNow: 'Jetzt leeren',
  cleared: 'Zwischenablage geleert',
  clearFailed: 'Die Zwischenablage konnte nicht geleert werden.',
}
