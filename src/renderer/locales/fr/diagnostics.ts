export const diagnostics = {
  title: 'Diagnostic',
  intro:
    'Pour votre administrateur ou le support. Ce texte ne contient ni secret, ni nom, ni adresse\u00a0: lisez-le avant de le transmettre.',
  label: 'Texte du diagnostic',
  copy: 'Copier',
  save: 'Enregistrer…',
  saving: 'Enregistrement…',
  saved: 'Enregistré sous {file}.',
  loading: 'Préparation…',
  close: 'Fermer',
  open: 'Diagnostic…',
}
