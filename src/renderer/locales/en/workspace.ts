export const app = {
  name: 'SAO Desk',
  windowTitle: '{name} – SAO Desk',
  starting: 'Opening…',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  /** Two sentences that follow each other. */
  sentences: '{first} {second}',
  seconds: '{seconds} s',
  minutes: '{minutes} min {seconds} s',
}

export const problem = {
  details: 'Details',
  copyDetails: 'Copy details',
  code: 'Code',
  message: 'Message',
  status: 'HTTP status',
  host: 'Host',
  qlikCode: 'Qlik’s code',
  qlikTitle: 'Qlik’s title',
  qlikDetail: 'Qlik’s detail',
  traceId: 'Trace ID',
  missingScope: 'Missing right',
  fields: 'Fields',
  retryAfter: 'Try again in {time}.',
  askForScope:
    'Ask the owner of your Qlik organization for the right {scope}, or sign in with another account.',
}

export const rail = {
  label: 'Places',
  hide: 'Hide the places',
  show: 'Show the places',
  tree: 'Regions and tenants',
  find: 'Find a region or tenant',
  noMatch: 'Nothing matches “{text}”.',
  allClients: 'All clients',
  organization: 'Organization',
  clientCount: 'no clients | one client | {count} clients',
  tenantCount: 'no tenants | one tenant | {count} tenants',
  subscription: 'Subscription {id}',
  noSubscription: 'Without a subscription',
  loadingTenants: 'Loading tenants…',
  tenantsFailed: 'The tenants could not be loaded.',
  nameSubscriptions: 'Name subscriptions…',
  tenantStatus: 'Status: {status}',
  tenantDeletion: 'Scheduled for deletion on {date}',
}

export const tenants = {
  regionTitle: '{place} ({code})',
  gone: 'This place is no longer in the list.',
  goneText: 'Choose another one on the left.',
  unknown: '–',
  columns: {
    name: 'Name',
    host: 'Host',
    status: 'Status',
    region: 'Region',
    country: 'Country',
    subscription: 'Subscription ID',
    licenceStarts: 'License starts',
    licenceEnds: 'License ends',
    deletion: 'Scheduled deletion',
    tenantId: 'Tenant ID',
    created: 'Created',
  },
  status: {
    active: 'Active',
    disabled: 'Disabled',
    deleted: 'Deleted',
    deactivated: 'Deactivated',
  },
  noDeletion: 'None',
  regionAndCode: '{place} ({code})',
}

export const status = {
  label: 'Status',
  clients: 'No clients | One client | {count} clients',
  updated: '{clients} · updated {when}',
  loading: 'Loading clients: {loaded}',
  loadingOf: 'Loading clients: {loaded} of {total}',
  clipboard: 'Clipboard clears in {time}',
  clipboardHolds: 'A secret is on the clipboard',
  clearNow: 'Clear now',
  cleared: 'Clipboard cleared',
  clearFailed: 'The clipboard could not be cleared.',
}
