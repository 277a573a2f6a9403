import type { MainWords } from './en'

export const fr: MainWords = {
  menu: {
    about: 'À propos de SAO Desk',
    settings: 'Paramètres…',
    lock: 'Verrouiller maintenant',
    services: 'Services',
    hide: 'Masquer SAO Desk',
    hideOthers: 'Masquer les autres',
    showAll: 'Tout afficher',
    quitApp: 'Quitter SAO Desk',
    file: 'Fichier',
    quit: 'Quitter',
    edit: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    delete: 'Supprimer',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    actualSize: 'Taille réelle',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fullScreen: 'Plein écran',
    window: 'Fenêtre',
    minimize: 'Réduire',
    zoom: 'Ajuster la taille',
    close: 'Fermer',
    front: 'Tout ramener au premier plan',
    develop: 'Développement',
    reload: 'Recharger',
    developerTools: 'Outils de développement',
    help: 'Aide',
    manual: 'Manuel de SAO Desk',
    diagnostics: 'Diagnostic…',
  },
  callback: {
    'signed-in': {
      title: 'Vous êtes connecté',
      text: 'Vous pouvez fermer cet onglet et revenir à SAO Desk.',
    },
    denied: {
      title: 'Connexion annulée',
      text: 'Rien n’a été modifié. Vous pouvez fermer cet onglet\u00a0; SAO Desk propose de réessayer.',
    },
    failed: {
      title: 'La connexion n’a pas abouti',
      text: 'Vous pouvez fermer cet onglet. SAO Desk indique ce qui s’est passé et propose de réessayer.',
    },
    unexpected: {
      title: 'Rien à voir ici',
      text: 'SAO Desk attend sa propre connexion, et cette page n’en fait pas partie.',
    },
  },
  newerData: {
    message: 'Une version plus récente de SAO Desk a été utilisée sur cet ordinateur.',
    detail:
      'Cette version ne peut pas lire ses données et n’y touche pas. Vous pouvez recommencer à côté, ou quitter et installer la version plus récente.',
    startFresh: 'Recommencer',
    quit: 'Quitter',
  },
  missingManual: {
    title: 'Le manuel n’est pas là',
    text: 'Cette application est lancée depuis ses sources, et son manuel n’a pas été généré. Dans le dossier des sources\u00a0:',
  },
  unlockReason: 'déverrouiller SAO Desk',
  windowBroken: {
    title: 'La fenêtre de SAO Desk s’arrête sans cesse',
    text: 'Elle a été rouverte plusieurs fois et s’est arrêtée à chaque fois. L’application se ferme. Rien n’a changé dans Qlik Cloud. Rouvrez l’application\u00a0; si le problème persiste, prévenez votre administrateur.',
  },
  cannotStart: {
    title: 'SAO Desk ne peut pas démarrer',
    data: (folder) =>
      `Rien n’a été modifié. Ce que l’application conserve se trouve dans ${folder}.`,
    next: 'Rouvrez l’application. Si l’échec persiste, transmettez les détails à votre administrateur.',
    details: (reason) => `Détails\u00a0: ${reason}`,
  },
}
