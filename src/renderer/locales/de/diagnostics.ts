export const diagnostics = {
  title: 'Diagnose',
  intro:
    'Für Ihre Administration oder den Support. Der Text enthält kein Geheimnis, keinen Namen und keine Adresse: Lesen Sie ihn, bevor Sie ihn weitergeben.',
  label: 'Text der Diagnose',
  copy: 'Kopieren',
  save: 'Speichern…',
  saving: 'Wird gespeichert…',
  saved: 'Gespeichert als {file}.',
  loading: 'Wird zusammengestellt…',
  close: 'Schließen',
  open: 'Diagnose…',
}
