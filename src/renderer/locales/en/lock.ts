export const lock = {
  title: 'SAO Desk is locked',
  text: 'What you were doing is kept. Show that it is you to go on.',
  system: 'Unlock',
  systemHelp: 'The system asks who you are.',
  keys: 'Sign in again with',
  browser: 'Sign in with your browser',
  waiting: 'Finish in your browser with the account you used before.',
  secret: 'Enter the client secret of this connection.',
  unlock: 'Unlock',
  signOut: 'Sign out of everything',
  signOutText:
    'This signs out of every connection on this computer and opens the app without its data. Secrets that were not copied yet are lost.',
  signOutConfirm: 'Sign out',
  unlocked: 'Unlocked',
}

export const stranded = {
  title: 'This secret was not put away',
  text: 'The window was closed or failed while it showed a new secret. It can be shown once more.',
  done: 'Done',
}
