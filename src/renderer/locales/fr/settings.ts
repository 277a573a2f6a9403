export const settings = {
  title: 'Paramètres',
  open: 'Paramètres',
  close: 'Fermer',
  reset: 'Rétablir les valeurs par défaut',
  resetDone: 'Tous les paramètres ont repris leur valeur par défaut',
  language: {
    title: 'Langue',
    label: 'Langue de l’application',
    system: 'Celle du système',
    help: 'Les dates et les nombres suivent toujours le système.',
  },
  appearance: {
    title: 'Apparence',
    label: 'Couleurs',
    system: 'Celles du système',
    light: 'Claires',
    dark: 'Sombres',
  },
  clipboard: {
    title: 'Presse-papiers',
    label: 'Effacer un secret copié après',
    never: 'Jamais',
    help: 'Seulement si le presse-papiers le contient encore. Il est aussi effacé à la déconnexion et à la fermeture de l’application.',
    neverHelp:
      'Il y reste jusqu’à une autre copie, votre déconnexion ou la fermeture de l’application.',
  },
  seconds: 'une seconde | {count} secondes',
  minutes: 'une minute | {count} minutes',
  damaged:
    'Le fichier des paramètres était endommagé. Ce qui était illisible a repris sa valeur par défaut. L’original est conservé sous le nom {name}.',
  damagedInPlace:
    'Le fichier des paramètres n’a pu être ni lu ni mis de côté. Ce qui était illisible a sa valeur par défaut. Rien n’a été écrasé.',
}
