export const panes = {
  divider: 'Width of the pane on the left',
  close: 'Close the pane “{title}”',
  tenants: 'Tenants',
  access: 'Access',
  activity: 'Activity',
  pinned: 'Pinned',
  recent: 'Opened last',
  open: 'Open',
  openBeside: 'Open beside',
  besideHelp: '{keys} opens it beside.',
  pin: 'Pin',
  unpin: 'Unpin',
  menuOf: 'Actions for {name}',
  reached: 'Reached',
  unreached: 'Not reached: {reason}',
  compare: 'Compare with the next pane',
}

export const compare = {
  title: 'Compare two places',
  intro:
    'Clients are the same when their names are, whatever their case. Only what is loaded is compared.',
  onlyIn: 'Only in {place}',
  inBoth: 'In both',
  none: 'Nothing',
  close: 'Close',
}

export const places = {
  nowhere:
    'There is no place here to create a client in. Reach a tenant first, or open another place.',
  label: 'Places with a problem',
  regionClients: 'Region-level clients',
  slow: 'has not answered yet. Its clients appear when it does.',
  stop: 'Stop waiting',
  stopOf: 'Stop waiting for {name}',
  retry: 'Try again: {name}',
  copyDetails: 'Copy details',
  copyDetailsOf: 'Copy details of {name}',
  about: 'About this tenant',
  aboutTitle: 'About {name}',
}
