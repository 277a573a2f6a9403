/** The administrator’s policy. */
export const policy = {
  title: 'Administration',
  noUpdates: 'L’application ne recherche pas de mises à jour.',
  noSample: 'L’organisation d’exemple ne peut pas être ouverte.',
  noKeychain: 'Rien n’est conservé dans le trousseau.',
  presets: 'Connexions configurées : {count}.',
  setByAdministrator: 'Défini par votre administrateur.',
  sample: 'Votre administrateur n’autorise pas l’organisation d’exemple.',
  keep: 'Votre administrateur n’autorise pas à conserver des secrets sur cet ordinateur.',
  memoryOnly:
    'Votre administrateur n’autorise pas à conserver les connexions sur cet ordinateur : vous devrez vous reconnecter après avoir fermé l’application.',
  broken:
    'La stratégie de votre administrateur est illisible ({place} : {problem}). Tant qu’elle n’est pas corrigée, tout ce qu’une stratégie peut interdire est désactivé : les mises à jour, l’organisation d’exemple et la conservation des secrets et des connexions. Rien n’a été supprimé.',
}
