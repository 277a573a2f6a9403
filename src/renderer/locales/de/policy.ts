/** The administrator’s policy. */
export const policy = {
  title: 'Administration',
  noUpdates: 'Die App sucht keine Aktualisierungen.',
  noSample: 'Die Beispielorganisation kann nicht geöffnet werden.',
  noKeychain: 'Im Schlüsselbund wird nichts aufbewahrt.',
  presets: 'Eingerichtete Verbindungen: {count}.',
  setByAdministrator: 'Von Ihrer Administration festgelegt.',
  sample: 'Ihre Administration lässt die Beispielorganisation nicht zu.',
  keep: 'Ihre Administration lässt nicht zu, Secrets auf diesem Computer aufzubewahren.',
  memoryOnly:
    'Ihre Administration lässt nicht zu, Anmeldungen auf diesem Computer aufzubewahren: Nach dem Schließen der App müssen Sie sich erneut anmelden.',
  broken:
    'Die Richtlinie Ihrer Administration kann nicht gelesen werden ({place}: {problem}). Bis sie in Ordnung gebracht ist, ist alles ausgeschaltet, was eine Richtlinie untersagen kann: Aktualisierungen, die Beispielorganisation und das Aufbewahren von Secrets und Anmeldungen. Gelöscht wurde nichts.',
}
