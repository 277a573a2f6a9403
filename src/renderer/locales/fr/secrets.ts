export const secrets = {
  title: 'Clés secrètes client de {name}',
  count: 'Aucune clé secrète | Une clé secrète sur {max} | {count} clés secrètes sur {max}',
  listLabel: 'Clés secrètes client',
  created: 'Créée {when}',
  createdBy: 'Créée {when} par {who}',
  createdUnknown: 'Qlik Cloud n’indique pas sa date de création',
  overdue: 'Plus d’un an',
  isNew: 'Nouvelle',
  kept: 'Gardée sur cet ordinateur',
  copy: 'Copier',
  copyHint: 'Copier la clé secrète {hint}',
  forget: 'Oublier',
  forgetHint: 'Oublier la clé secrète {hint} sur cet ordinateur',
  remove: 'Retirer',
  removeHint: 'Retirer la clé secrète {hint}',
  none: 'Ce client n’a aucune clé secrète client : rien ne peut se connecter avec lui. Générez-en une.',
  generate: 'Générer une clé secrète',
  generating: 'Génération…',
  close: 'Fermer',
  back: 'Retour',
  newLabel: 'La nouvelle clé secrète {hint}',
  newLabelUnnamed: 'La nouvelle clé secrète',
  done: 'Terminé',
  keep: 'Garder dans le trousseau de cet ordinateur',
  keepHelp: 'Elle pourra alors être copiée à nouveau depuis cet ordinateur.',
  keptNote:
    'Vous pouvez copier à nouveau cette clé secrète depuis cet ordinateur. Traitez-la comme un mot de passe.',
  limit:
    'Un client peut avoir au plus {max} clés secrètes : aucune autre ne peut être générée. Retirez-en d’abord une. La plus ancienne est {hint}, créée {when}.',
  limitUndated:
    'Un client peut avoir au plus {max} clés secrètes : aucune autre ne peut être générée. Retirez-en d’abord une.',
  removeOldest: 'Retirer {hint}',
  faster: 'Une autre personne a été plus rapide. Aucune clé secrète n’a été générée pour vous.',
  lost: 'La réponse de Qlik Cloud s’est perdue en chemin. Une nouvelle clé secrète existe peut-être, mais sa valeur n’était que dans cette réponse. Elle n’a pas été demandée deux fois.',
  lostChecking: 'Vérification de ce que Qlik Cloud a maintenant…',
  lostCheck: 'Vérifier à nouveau',
  lostFound:
    'Qlik Cloud a maintenant la clé secrète {hint}, créée {when}, qui n’existait pas avant. Si personne d’autre ne l’a créée, elle est à vous et personne ne peut l’utiliser : retirez-la.',
  lostNone: 'Qlik Cloud n’a pas de nouvelle clé secrète. Vous pouvez en générer une à nouveau.',
  leftover:
    'Cet ordinateur garde encore la clé secrète {hint}, que Qlik Cloud n’a plus. Rien ne peut se connecter avec elle.',
  removeTitle: 'Retirer la clé secrète {hint} ?',
  removeText:
    'Ce qui se connecte avec cette clé secrète cesse de fonctionner : plus aucun jeton n’est obtenu. Les jetons déjà obtenus restent valables jusqu’à leur expiration. Cette action est irréversible.',
  removeLast:
    'C’est la seule clé secrète de {name} : rien ne peut se connecter tant que vous n’en générez pas une autre.',
  removeKept: 'Elle est aussi retirée du trousseau de cet ordinateur.',
  removing: 'Retrait…',
  removed: 'La clé secrète {hint} a été retirée.',
  generated: 'Une nouvelle clé secrète a été générée.',
  forgotten: 'Cet ordinateur ne garde plus la clé secrète {hint}.',
}

export const copyAs = {
  title: 'Copier {name} au format',
  format: 'Format',
  formats: {
    env: 'Fichier .env',
    json: 'JSON',
    curl: 'Commande curl',
    'qlik-cli': 'Commande qlik-cli',
  },
  formatHelp: {
    env: 'Trois lignes : URL de base, ID client et clé secrète client.',
    json: 'Un objet avec l’URL de base, l’ID client et la clé secrète client.',
    curl: 'Une commande qui demande un jeton d’accès.',
    'qlik-cli': 'Une commande qui crée un contexte. Mettez-y l’adresse de votre tenant.',
  },
  secret: 'Clé secrète client',
  placeholder: 'Un texte à remplacer',
  placeholderHelp: 'Vous y mettez vous-même la clé secrète client.',
  keptSecret: 'La clé secrète {hint}',
  recordedSecret: 'La clé secrète notée',
  keptHelp: 'Depuis le trousseau de cet ordinateur.',
  noneKept:
    'Cet ordinateur ne garde aucune clé secrète de ce client : seul un texte à remplacer peut être copié. Vous pouvez garder une nouvelle clé secrète au moment de la générer.',
  willCopyPlain:
    'Le presse-papiers contiendra l’ID client et un texte à remplacer au lieu de la clé secrète client.',
  willCopySecret:
    'Le presse-papiers contiendra l’ID client et la clé secrète client {hint}. Il est vidé après 30 secondes.',
  willCopyRecorded:
    'Le presse-papiers contiendra l’ID client et la clé secrète client. Il est vidé après 30 secondes.',
  copy: 'Copier',
  close: 'Fermer',
}

export const testSecret = {
  title: 'Tester une clé secrète de {name}',
  intro:
    'Demande un jeton d’accès à Qlik Cloud avec la clé secrète, puis jette ce jeton. Rien n’est modifié.',
  choose: 'Clé secrète client',
  noneKept:
    'Cet ordinateur ne garde aucune clé secrète de ce client. Seule une nouvelle clé secrète, ou une clé gardée dans le trousseau de cet ordinateur, peut être testée : Qlik Cloud ne montre plus les autres.',
  test: 'Tester',
  testing: 'Test…',
  accepted: 'Qlik Cloud accepte la clé secrète {hint}.',
  acceptedUnnamed: 'Qlik Cloud accepte la clé secrète.',
  notAccepted:
    'Qlik Cloud n’accepte pas la clé secrète {hint}. Elle a peut-être été retirée, ou le client est désactivé.',
  notAcceptedUnnamed:
    'Qlik Cloud n’accepte pas la clé secrète. Elle a peut-être été retirée, ou le client est désactivé.',
  close: 'Fermer',
}

export const rotation = {
  title: 'Remplacer la clé secrète de {name}',
  intro:
    'Remplace la clé secrète client sans interruption. Vous pouvez fermer cette fenêtre et continuer plus tard.',
  started: 'Commencé {when}.',
  stepsLabel: 'Étapes',
  stepDone: '{step}, fait',
  steps: {
    add: 'Ajouter',
    copy: 'Copier',
    test: 'Tester',
    rollOut: 'Déployer',
    remove: 'Retirer',
  },
  headings: {
    add: 'Ajouter une nouvelle clé secrète',
    copy: 'Copier la nouvelle clé secrète',
    test: 'Tester la nouvelle clé secrète',
    rollOut: 'Déployer la nouvelle clé secrète',
    remove: 'Retirer les anciennes clés secrètes',
    done: 'Terminé',
  },
  why: {
    add: 'Le client reçoit une deuxième clé secrète. L’ancienne fonctionne toujours : rien ne s’arrête.',
    copy: 'Mettez la nouvelle clé secrète là où sont vos autres secrets. Elle n’est affichée que cette fois.',
    test: 'Avant que quoi que ce soit dépende de la nouvelle clé secrète : Qlik Cloud l’accepte-t-il ?',
    rollOut:
      'Mettez la nouvelle clé secrète à la place de l’ancienne partout où ce client est utilisé. Les deux fonctionnent jusqu’à ce que vous retiriez l’ancienne. Cela peut prendre des jours : fermez cette fenêtre et revenez.',
    remove:
      'Quand plus rien n’utilise une ancienne clé secrète, retirez-la. Ce qui l’utilise encore cesse alors de fonctionner.',
    done: 'Le client utilise sa nouvelle clé secrète, et rien d’autre.',
  },
  valueGone:
    'La valeur de la nouvelle clé secrète {hint} n’est plus ici : elle est affichée une seule fois, et elle n’a pas été gardée sur cet ordinateur. Si vous en avez une copie, continuez. Sinon, recommencez avec une autre clé secrète.',
  valueKept: 'La nouvelle clé secrète {hint} est gardée sur cet ordinateur.',
  notTestable:
    'Sans sa valeur, la clé secrète ne peut pas être testée d’ici. Vous pouvez continuer.',
  haveCopy: 'J’en ai une copie',
  next: 'Suivant',
  skipTest: 'Continuer sans test',
  rolledOut: 'Elle est déployée',
  keepOld: 'Terminer et garder les autres',
  startAgain: 'Recommencer',
  startAgainHint: 'Retirer {hint} et recommencer',
  voided:
    'La nouvelle clé secrète {hint} de ce remplacement a été retirée entre-temps. Le remplacement recommence.',
  close: 'Fermer',
  later: 'Continuer plus tard',
  keptOthers:
    'Le client utilise sa nouvelle clé secrète. | Le client a sa nouvelle clé secrète. Une ancienne clé secrète a été gardée. | Le client a sa nouvelle clé secrète. {count} anciennes clés secrètes ont été gardées.',
}
