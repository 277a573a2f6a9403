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
  lock: {
    never: 'Never',
    title: 'Lock',
    idle: 'Lock when nobody has touched the computer for',
    withScreen: 'Lock when the screen is locked',
    withSleep: 'Lock when the computer sleeps',
    help: 'To unlock, you sign in again, or the system asks who you are where it can. With client credentials, have the client secret at hand.',
  },
  clipboard: {
    never: 'Never',
    title: 'Clipboard',
    label: 'Clear a copied secret after',
    help: 'Only if the clipboard still holds it. It is also cleared when the app locks or closes and at sign-out.',
    neverHelp: 'It stays until something else is copied, you lock the app, sign out or close it.',
  },
  activity: {
    title: 'Activity',
    label: 'Keep activity for',
    spans: { '90-days': '90 days', '1-year': '1 year', 'for-ever': 'Ever' },
    help: 'When the app starts, it deletes what is older. A change of which it is not known what came of it stays.',
  },
  updates: {
    title: 'Updates',
    label: 'Look for newer versions',
    help: 'When the app starts and every six hours. Nothing is installed before you ask for it.',
    noSource: 'This copy of the app gets no updates: whoever installed it replaces it.',
  },
  seconds: 'one second | {count} seconds',
  minutes: 'one minute | {count} minutes',
  damaged:
    'The settings file was damaged. What could not be read is back at its default. The original is kept as {name}.',
  damagedInPlace:
    'The settings file could not be read, and could not be set aside either. What could not be read is at its default. Nothing was overwritten.',
}
