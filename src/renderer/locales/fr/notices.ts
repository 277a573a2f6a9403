export const notices = {
  label: 'Informations sur cette application',
  damaged: 'Ce que l’application conserve sur cet ordinateur était endommagé.',
  setAside: 'Le fichier endommagé s’appelle désormais {file}. Rien n’y a été modifié.',
  notSetAside:
    'Le fichier endommagé n’a pas pu être renommé et reste tel quel. Ce que vous modifiez maintenant sera oublié à la fermeture de l’application.',
  kept: 'Rien n’a pu en être lu. | Une entrée a pu être lue et reprise. | {count} entrées ont pu être lues et reprises.',
  connections:
    'Ajoutez de nouveau vos connexions. | Il y avait une connexion parmi elles. | Il y avait {count} connexions parmi elles.',
  elsewhere: 'Rien n’a changé dans Qlik Cloud ni dans votre trousseau.',
  inMemory: 'Rien ne peut être enregistré dans le dossier de l’application.',
  inMemoryFull: 'Le disque est plein\u00a0: l’application ne peut rien enregistrer.',
  forgotten: 'Ce que vous modifiez maintenant dans l’application sera oublié à sa fermeture.',
  makeWritable: 'Autorisez votre compte à écrire dans le dossier, puis rouvrez l’application.',
  makeRoom: 'Libérez de la place sur le disque, puis rouvrez l’application.',
  newer: 'Une version plus récente de SAO Desk a été utilisée sur cet ordinateur.',
  newerBeside:
    'Ses données n’ont pas été touchées. Cette version conserve les siennes à côté, dans {file}. Installez la version plus récente pour tout retrouver.',
  damagedNow: 'Une partie de ce que l’application conserve sur cet ordinateur n’est plus lisible.',
  damagedNext:
    'Fermez l’application et rouvrez-la\u00a0: elle met de côté le fichier endommagé et reprend ce qui est lisible.',
  unwritableNow: 'L’application n’a pas pu enregistrer quelque chose dans son dossier.',
  unwritableNext:
    'Certaines de vos dernières modifications de l’application peuvent manquer au prochain démarrage.',
}
