/** Newer versions of the app. */
export const updates = {
  ready: 'La version {version} est prête. Redémarrez l’application pour la mettre à jour.',
  notes: 'Nouveautés',
  restart: 'Redémarrer et mettre à jour',
}
