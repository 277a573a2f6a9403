/** Newer versions of the app. */
export const updates = {
  ready: 'Version {version} steht bereit. Starten Sie die App neu, um zu aktualisieren.',
  notes: 'Was neu ist',
  restart: 'Neu starten und aktualisieren',
}
