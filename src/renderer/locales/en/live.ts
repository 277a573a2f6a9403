/** The age of what is shown, and what holds while Qlik Cloud is out of reach. */
export const live = {
  lastKnown: '{clients} · last known list of {time}',
  lastKnownList: 'Last known list of {time}.',
  noList: 'No list is known on this computer yet.',
  changesOff: 'Changes are off until Qlik Cloud can be reached.',
}
