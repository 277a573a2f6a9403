export const live = {
  lastKnown: '{clients} · letzte bekannte Liste: {time}',
  lastKnownList: 'Letzte bekannte Liste: {time}.',
  noList: 'Auf diesem Computer ist noch keine Liste bekannt.',
  changesOff: 'Änderungen sind ausgeschaltet, bis Qlik Cloud wieder erreichbar ist.',
}
