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
  lock: {
    never: 'Jamais',
    title: 'Verrouillage',
    idle: 'Verrouiller quand l’ordinateur n’a pas été touché depuis',
    withScreen: 'Verrouiller avec l’écran',
    withSleep: 'Verrouiller à la mise en veille',
    help: 'Pour déverrouiller, vous vous reconnectez, ou le système demande qui vous êtes s’il le peut. Avec des identifiants client, gardez le secret client à portée de main.',
  },
  clipboard: {
    never: 'Jamais',
    title: 'Presse-papiers',
    label: 'Effacer un secret copié après',
    help: 'Seulement si le presse-papiers le contient encore. Il est aussi effacé à la déconnexion et quand l’application se verrouille ou se ferme.',
    neverHelp:
      'Il y reste jusqu’à une autre copie, votre déconnexion, le verrouillage ou la fermeture de l’application.',
  },
  activity: {
    title: 'Activité',
    label: 'Conserver l’activité',
    spans: { '90-days': '90 jours', '1-year': '1 an', 'for-ever': 'Sans limite' },
    help: 'Au démarrage, l’application supprime ce qui est plus ancien. Une modification dont le résultat est inconnu reste.',
  },
  updates: {
    title: 'Mises à jour',
    label: 'Rechercher de nouvelles versions',
    help: 'Au démarrage de l’application et toutes les six heures. Rien n’est installé avant que vous ne le demandiez.',
    noSource:
      'Cette copie de l’application ne reçoit pas de mises à jour : la personne qui l’a installée la remplace.',
  },
  seconds: 'une seconde | {count} secondes',
  minutes: 'une minute | {count} minutes',
  damaged:
    'Le fichier des paramètres était endommagé. Ce qui était illisible a repris sa valeur par défaut. L’original est conservé sous le nom {name}.',
  damagedInPlace:
    'Le fichier des paramètres n’a pu être ni lu ni mis de côté. Ce qui était illisible a sa valeur par défaut. Rien n’a été écrasé.',
}
