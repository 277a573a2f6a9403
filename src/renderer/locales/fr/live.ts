export const live = {
  lastKnown: '{clients} · dernière liste connue : {time}',
  lastKnownList: 'Dernière liste connue : {time}.',
  noList: 'Aucune liste n’est encore connue sur cet ordinateur.',
  changesOff: 'Les modifications sont désactivées tant que Qlik Cloud est injoignable.',
}
