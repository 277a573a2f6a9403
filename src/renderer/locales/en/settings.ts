export const settings = {
  title: 'Settings',
  open: 'Settings',
  close: 'Close',
  reset: 'Reset to defaults',
  resetDone: 'All settings are back at their defaults',
  language: {
    title: 'Language',
    label: 'Language of the app',
    system: 'As the system',
    help: 'Dates and numbers keep following the system.',
  },
  appearance: {
    title: 'Appearance',
    label: 'Colors',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  clipboard: {
    title: 'Clipboard',
    label: 'Clear a copied secret after',
    never: 'Never',
    help: 'Only if the clipboard still holds it. It is also cleared at sign-out and when the app closes.',
    neverHelp: 'It stays until something else is copied, you sign out or close the app.',
  },
  seconds: 'one second | {count} seconds',
  minutes: 'one minute | {count} minutes',
  damaged:
    'The settings file was damaged. What could not be read is back at its default. The original is kept as {name}.',
  damagedInPlace:
    'The settings file could not be read, and could not be set aside either. What could not be read is at its default. Nothing was overwritten.',
}
