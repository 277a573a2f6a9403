/** The administrator’s policy. */
export const policy = {
  title: 'Administration',
  noUpdates: 'The app does not look for updates.',
  noSample: 'The sample organization cannot be opened.',
  noKeychain: 'Nothing is kept in the keychain.',
  presets: 'Connections that are set up: {count}.',
  setByAdministrator: 'Set by your administrator.',
  sample: 'Your administrator does not allow the sample organization.',
  keep: 'Your administrator does not allow to keep secrets on this computer.',
  memoryOnly:
    'Your administrator does not allow to keep sign-ins on this computer: you will have to sign in again after closing the app.',
  broken:
    'The policy of your administrator cannot be read ({place}: {problem}). Until it is put right, everything that a policy can forbid is off: updates, the sample organization, and keeping secrets and sign-ins. Nothing was deleted.',
}
