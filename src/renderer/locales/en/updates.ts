/** Newer versions of the app. */
export const updates = {
  ready: 'Version {version} is ready. Restart the app to update.',
  notes: 'What is new',
  restart: 'Restart to update',
}
