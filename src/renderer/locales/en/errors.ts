import type { ErrorCode } from '../../../shared/errors'

/** What a person reads about a failure: what happened, what it means for their data, what to do. */
export interface ErrorWords {
  what: string
  data: string
  next: string
}

const NOTHING_CHANGED = 'Nothing was changed.'
const NOTHING_SENT = 'Nothing was sent to Qlik Cloud.'
const LIST_MAY_BE_OLD = 'Nothing was changed. What you see here may be out of date.'

export const errors = {
  'bad-input': {
    what: 'The app did not accept what was entered.',
    data: NOTHING_SENT,
    next: 'Check the fields and try again.',
  },
  'unknown-command': {
    what: 'This window asked for something the app does not know.',
    data: NOTHING_CHANGED,
    next: 'Close the app and open it again. If it happens again, reinstall it.',
  },
  'forbidden-sender': {
    what: 'The app refused a request because it could not tell where it came from.',
    data: NOTHING_CHANGED,
    next: 'Close the app and open it again.',
  },
  internal: {
    what: 'Something failed inside the app.',
    data: 'Qlik Cloud did not report a problem. Check the list before you repeat a change.',
    next: 'Try again. If it keeps failing, close the app and open it again.',
  },
  'connection-not-found': {
    what: 'This connection is no longer there.',
    data: NOTHING_CHANGED,
    next: 'Choose another connection or add it again.',
  },
  'insecure-url': {
    what: 'This address is not safe to send credentials to.',
    data: NOTHING_SENT,
    next: 'Use https. Plain http is only allowed to this computer.',
  },
  'not-signed-in': {
    what: 'You are not signed in to this connection.',
    data: NOTHING_CHANGED,
    next: 'Sign in, then try again.',
  },
  'session-expired': {
    what: 'Your session has expired.',
    data: 'Nothing is lost. You can keep reading what was loaded.',
    next: 'Sign in again to refresh and to make changes.',
  },
  'bad-credentials': {
    what: 'The client ID or the client secret was not accepted.',
    data: NOTHING_CHANGED,
    next: 'Check both, or generate a new client secret and paste it again.',
  },
  'bad-api-key': {
    what: 'The API key was not accepted.',
    data: NOTHING_CHANGED,
    next: 'Check it, or generate a new API key on the tenant and paste that one.',
  },
  'sign-in-denied': {
    what: 'Access was declined in the browser.',
    data: 'You are still signed out. Nothing was changed.',
    next: 'Sign in again and allow the access, or use another account.',
  },
  'sign-in-timed-out': {
    what: 'The sign-in was not finished in time.',
    data: 'You are still signed out. Nothing was changed.',
    next: 'Sign in again. You have two minutes to finish.',
  },
  'sign-in-failed': {
    what: 'The sign-in did not work.',
    data: 'You are still signed out. Nothing was changed.',
    next: 'Try again. If it keeps failing, check the issuer and the OAuth client ID of this connection.',
  },
  'browser-not-opened': {
    what: 'Your browser could not be opened.',
    data: 'You are still signed out. Nothing was changed.',
    next: 'Set a default browser on this computer, then try again.',
  },
  'revocation-failed': {
    what: 'You are signed out here, but Qlik Cloud could not be told.',
    data: 'Nothing of the sign-in is left on this computer. Its access may stay valid until it expires.',
    next: 'If this computer is shared or lost, end the session at your identity provider.',
  },
  'sample-not-started': {
    what: 'The sample organization could not be started.',
    data: 'Your own connections are not affected.',
    next: 'Try again. If it keeps failing, close the app and open it again.',
  },
  'keychain-unreadable': {
    what: 'The keychain of this computer could not be read just now.',
    data: 'What it holds was left as it is.',
    next: 'Unlock the keychain and open the app again, or sign in again.',
  },
  'off-by-policy': {
    what: 'Your administrator does not allow this.',
    data: NOTHING_CHANGED,
    next: 'Ask the administrator of this computer.',
  },
  'update-waits': {
    what: 'A new secret is not copied yet, or a change is on its way. It would be lost.',
    data: NOTHING_CHANGED,
    next: 'Copy or close the new secret, or wait until the change is done. Then restart.',
  },
  'keychain-not-wiped': {
    what: 'The keychain of this computer did not let go of what signs you in.',
    data: 'You are signed out, but the keychain still holds it: it is locked, missing, or does not answer.',
    next: 'Unlock it, then try once more.',
  },
  'keychain-unavailable': {
    what: 'The keychain of this computer is locked, missing, or does not answer.',
    data: 'Sign-ins are kept in memory only and end when the app closes. What the keychain holds was left as it is.',
    next: 'Unlock it, or set one up, and try again. Or sign in again.',
  },
  offline: {
    what: 'Qlik Cloud could not be reached.',
    data: LIST_MAY_BE_OLD,
    next: 'Check the network connection, then try again.',
  },
  'untrusted-certificate': {
    what: 'The certificate of this address is not trusted by this computer.',
    data: 'Nothing was sent. You are not signed out.',
    next: 'Ask your network administrator whether a proxy inspects your traffic.',
  },
  'timed-out': {
    what: 'Qlik Cloud took too long to answer.',
    data: LIST_MAY_BE_OLD,
    next: 'Try again in a moment.',
  },
  cancelled: {
    what: 'This was cancelled.',
    data: NOTHING_CHANGED,
    next: 'Start it again when you are ready.',
  },
  'rate-limited': {
    what: 'Qlik Cloud is limiting requests from this account.',
    data: LIST_MAY_BE_OLD,
    next: 'Wait a little, then try again.',
  },
  refused: {
    what: 'Qlik Cloud refused the request.',
    data: NOTHING_CHANGED,
    next: 'Look at the details, correct what they name and try again.',
  },
  forbidden: {
    what: 'Your sign-in does not have the right to do this.',
    data: NOTHING_CHANGED,
    next: 'Ask the owner of your Qlik organization for the missing right, or sign in with another account.',
  },
  'not-found': {
    what: 'Qlik Cloud no longer has what was asked for.',
    data: 'Somebody else may have removed it. Nothing else was changed.',
    next: 'Refresh the list.',
  },
  conflict: {
    what: 'This was changed by someone else meanwhile, or a limit was reached.',
    data: 'Your change was not applied.',
    next: 'Refresh the list, then try again.',
  },
  'server-error': {
    what: 'Qlik Cloud reported an error of its own.',
    data: LIST_MAY_BE_OLD,
    next: 'Try again in a moment. If it keeps failing, give Qlik support the trace ID in the details.',
  },
  'bad-answer': {
    what: 'The answer did not look like one from Qlik Cloud.',
    data: 'Nothing was changed. You are not signed out.',
    next: 'Check the base URL of this connection, and whether a network sign-in page is in the way.',
  },
  'endless-pages': {
    what: 'The list did not come to an end, so loading was stopped.',
    data: 'The rows loaded so far are shown. The list may not be complete.',
    next: 'Try again. If it keeps failing, tell Qlik support about it.',
  },
  'outcome-unknown': {
    what: 'The answer from Qlik Cloud was lost on the way.',
    data: 'The client may exist or not. It was not sent twice.',
    next: 'Check the list before you create it again.',
  },
  'journal-unavailable': {
    what: 'The activity journal cannot be written, so the change was not made.',
    data: NOTHING_SENT,
    next: 'Make room on this computer’s disk, or let the app write to its folder, and try again.',
  },
  'export-failed': {
    what: 'The file could not be written.',
    data: 'What was there before is still there.',
    next: 'Choose another folder, or make room on the disk.',
  },
  'tenant-not-found': {
    what: 'This tenant cannot be found.',
    data: 'Nothing was changed.',
    next: 'Refresh the list of tenants. It may have been deleted.',
  },
  'tenant-not-reached': {
    what: 'No credential was chosen for this tenant.',
    data: 'Nothing was changed.',
    next: 'Open the tenant and choose how to reach it.',
  },
  'subscription-needed': {
    what: 'Qlik Cloud lists tenants only by subscription here, and none is known yet.',
    data: 'Nothing was changed.',
    next: 'Enter the subscription ID, which is the license number, and try again.',
  },
  'not-offered': {
    what: 'This service has no API for region-level clients.',
    data: 'Nothing was changed.',
    next: 'Use My Qlik, and record the client here to copy and test it.',
  },
  'secret-gone': {
    what: 'The app no longer holds this client secret.',
    data: 'The client and its secret still exist in Qlik Cloud.',
    next: 'If you have no copy, generate a new secret for the client.',
  },
  'clipboard-failed': {
    what: 'The clipboard could not be used.',
    data: 'Nothing was copied or cleared.',
    next: 'Try again. Another program may be using the clipboard.',
  },
  locked: {
    what: 'The app is locked.',
    data: 'Nothing was changed.',
    next: 'Unlock it and try again.',
  },
  'not-unlocked': {
    what: 'The app stays locked.',
    data: 'Nothing was lost.',
    next: 'Try again, or sign in again with one of the connections.',
  },
  'wrong-account': {
    what: 'Another account signed in.',
    data: 'The app stays locked, and that sign-in was dropped.',
    next: 'Sign in with the account that was used before.',
  },
  'settings-not-saved': {
    what: 'The settings could not be saved.',
    data: 'What was set before still holds.',
    next: 'Check that the app’s folder can be written to and has room, then try again.',
  },
  'link-not-allowed': {
    what: 'The app does not open this link.',
    data: NOTHING_CHANGED,
    next: 'Open it in your browser yourself if you trust it.',
  },
} satisfies Record<ErrorCode, ErrorWords>
