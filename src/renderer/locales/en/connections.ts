export const start = {
  title: 'Welcome to SAO Desk',
  intro: 'Every OAuth client of your Qlik Cloud organization in one window.',
  addTitle: 'Add a connection',
  addIntro: 'Choose how this app signs in to your Qlik Cloud organization.',
  choices: 'Ways to connect',
  browserTitle: 'Sign in with your browser',
  browserText: 'Use your own account through your company’s OAuth set-up.',
  credentialsTitle: 'Use client credentials',
  credentialsText: 'Use a client ID and client secret. This is the way Qlik documents.',
  sampleTitle: 'Explore the sample organization',
  sampleText: 'Made-up data on this computer. No account needed.',
  sampleStarting: 'Starting the sample organization…',
  back: 'Back',
}

export const form = {
  browserTitle: 'Sign in with your browser',
  browserNote:
    'Qlik publishes no client for desktop apps. The issuer and the OAuth client ID come from your company’s own set-up. If you have neither, use client credentials: the documented way.',
  credentialsTitle: 'Use client credentials',
  credentialsNote:
    'Use an organization-level OAuth client. The app signs in once to check it, then keeps the client secret in the keychain of this computer.',
  name: 'Name',
  nameHelp: 'What you call this organization in the app.',
  baseUrl: 'Base URL',
  baseUrlHelp: 'The Cloud Console, unless your organization uses another address.',
  issuer: 'Issuer',
  issuerHelp: 'The address of your identity provider, starting with https.',
  oauthClientId: 'OAuth client ID',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  showSecret: 'Show client secret',
  hideSecret: 'Hide client secret',
  connect: 'Connect',
  connecting: 'Checking…',
}

export const fieldErrors = {
  empty: '{field} is needed.',
  'too-long': '{field} is too long.',
  'not-a-url': 'This is not a web address. It starts with https.',
  'insecure-url': 'Use https. Plain http is only allowed to this computer.',
  'user-info': 'Leave user name and password out of the address.',
  invalid: 'This cannot be used here.',
}

export const signIn = {
  waitingTitle: 'Finish in your browser',
  waitingText: 'A page opened in your browser. Sign in there, then come back here.',
  remaining: 'Time left: {time}',
  cancel: 'Cancel',
  reopen: 'Open the browser again',
  checkingTitle: 'Signing in',
  checkingText: 'The app is asking for access with the client credentials.',
  signedOutTitle: 'Signed out',
  signedOutText: 'You are not signed in to {name}.',
  signInBrowser: 'Sign in with your browser',
  secretText: 'Enter the client secret again. It is not kept on this computer after signing out.',
  signIn: 'Sign in',
  signInText: 'Your browser opens and asks you to sign in.',
  tryAgain: 'Try again',
  signOutAgain: 'Sign out once more',
  keychainAgain: 'Look in the keychain again',
  expiredWaiting: 'Finish signing in on the page in your browser. Time left: {time}',
  expiredSignIn: 'Sign in again',
  memoryOnly:
    'This sign-in is kept in memory only: you will have to sign in again after closing the app.',
}

export const connectionMenu = {
  label: 'Connection:',
  switchTo: 'Switch connection',
  add: 'Add connection…',
  signOut: 'Sign out',
  remove: 'Remove connection…',
  removeTitle: 'Remove {name}?',
  removeText:
    'This signs out and forgets the connection on this computer. Nothing changes in Qlik Cloud.',
  removeConfirm: 'Remove',
}
