/** Clients of a region: one per subscription. */
export const regionClients = {
  noName: 'Qlik Cloud names it itself. Each subscription has one such client per region.',
  subscription: 'Subscription ID',
  region: 'Region',
  regionAndCode: '{place} ({code})',
  scopes: 'Scopes, which are fixed',
  create: 'Create',
  seats: 'Region-level clients in {region}',
  seat: 'Subscription {subscription}',
  noClient: 'No client yet',
  found:
    'The list has a client here, created {when}. If nobody else created it, it is yours, and its client secret is lost: it was only in the answer. Regenerate the secret.',
  notFound: 'The list has no client here. You can create it again.',
  unknownSubscription: 'No subscription is known here.',
  recordedHere: 'Written down on this computer',
  madeWhen: 'Secret made {when}',
  actions: 'Actions for {name}',
  notOffered:
    'This service has no API for region-level clients. Create them in My Qlik, and record them here to use them on this computer.',
  openMyQlik: 'Open My Qlik',
  record: 'Record a client…',
  botUser: 'Bot user on the tenants',
  botUserName: '{name}, {subject}',
  created: 'Created',
  secret: 'Secret',
  clientId: 'Client ID',
  close: 'Close',
}

export const regenerateSecret = {
  title: 'Regenerate the secret of {name}?',
  text: 'The current secret stops working at once. Whatever uses it must get the new one. Tokens that were already issued stay valid until they expire.',
  kept: 'The secret that is kept in this computer’s keychain is wiped too.',
  submit: 'Regenerate',
  submitting: 'Regenerating…',
  newTitle: 'New secret',
  newText: 'The old secret of {name} does not work any more.',
  lost: 'The answer was lost on the way. The secret may have been replaced; if so, nobody has the new one. Regenerate it again to be sure.',
  back: 'Back',
}

export const recordClient = {
  title: 'Record a region-level client',
  intro:
    'For a client that was created in My Qlik. Its secret goes into this computer’s keychain; nothing is sent to Qlik Cloud.',
  seat: 'Subscription {subscription}, {region}',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  made: 'When the secret was made',
  madeHelp: 'Leave it empty if it was made today.',
  required: 'Fill this in.',
  tooLong: 'This is too long.',
  future: 'This day is still to come.',
  submit: 'Record',
  submitting: 'Recording…',
  done: 'The client was recorded.',
}

export const regionTest = {
  tenant: 'Tenant to ask',
  bot: 'The first token creates a bot user with administrator rights on {tenant}. It stays when the client is deleted.',
  noTenant: 'No tenant of this subscription in this region is known, so there is nothing to ask.',
}
