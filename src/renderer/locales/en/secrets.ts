export const secrets = {
  title: 'Client secrets of {name}',
  count: 'No secrets | One of {max} secrets | {count} of {max} secrets',
  listLabel: 'Client secrets',
  created: 'Created {when}',
  createdBy: 'Created {when} by {who}',
  createdUnknown: 'Qlik Cloud does not say when it was created',
  overdue: 'More than a year old',
  isNew: 'New',
  kept: 'Kept on this computer',
  copy: 'Copy',
  copyHint: 'Copy the secret {hint}',
  forget: 'Forget',
  forgetHint: 'Forget the secret {hint} on this computer',
  remove: 'Remove',
  removeHint: 'Remove the secret {hint}',
  none: 'This client has no client secret, so nothing can sign in with it. Generate one.',
  generate: 'Generate secret',
  generating: 'Generating…',
  close: 'Close',
  back: 'Back',
  newLabel: 'The new secret {hint}',
  newLabelUnnamed: 'The new secret',
  done: 'Done',
  keep: 'Keep in this computer’s keychain',
  keepHelp: 'It can then be copied again from this computer.',
  keptNote: 'You can copy this secret again from this computer. Treat it like a password.',
  limit:
    'A client can have at most {max} secrets, so no other can be generated. Remove one first. The oldest is {hint}, created {when}.',
  limitUndated:
    'A client can have at most {max} secrets, so no other can be generated. Remove one first.',
  removeOldest: 'Remove {hint}',
  faster: 'Someone else was faster. No secret was generated for you.',
  lost: 'The answer from Qlik Cloud was lost on the way. A new secret may exist, but its value was only in that answer. It was not asked for twice.',
  lostChecking: 'Looking at what Qlik Cloud has now…',
  lostCheck: 'Check again',
  lostFound:
    'Qlik Cloud now has the secret {hint}, created {when}, which was not there before. If nobody else made it, it is yours and nobody can use it: remove it.',
  lostNone: 'Qlik Cloud has no new secret. You can generate one again.',
  leftover:
    'This computer still keeps the secret {hint}, which Qlik Cloud no longer has. Nothing can sign in with it.',
  removeTitle: 'Remove the secret {hint}?',
  removeText:
    'Whatever signs in with this secret stops working: it gets no new tokens. Tokens it already has stay valid until they expire. This cannot be undone.',
  removeLast: 'It is the only secret of {name}: nothing can sign in until you generate another.',
  removeKept: 'It is also taken out of this computer’s keychain.',
  removing: 'Removing…',
  removed: 'The secret {hint} was removed.',
  generated: 'A new secret was generated.',
  forgotten: 'This computer no longer keeps the secret {hint}.',
}

export const copyAs = {
  title: 'Copy {name} as',
  format: 'Form',
  formats: {
    env: '.env file',
    json: 'JSON',
    curl: 'curl command',
    'qlik-cli': 'qlik-cli command',
  },
  formatHelp: {
    env: 'Three lines: base URL, client ID and client secret.',
    json: 'An object with base URL, client ID and client secret.',
    curl: 'A command that asks for an access token.',
    'qlik-cli': 'A command that creates a context. Put your tenant’s address into it.',
  },
  secret: 'Client secret',
  placeholder: 'A placeholder',
  placeholderHelp: 'You put the client secret in yourself.',
  keptSecret: 'The secret {hint}',
  recordedSecret: 'The recorded secret',
  keptHelp: 'From this computer’s keychain.',
  noneKept:
    'This computer keeps no secret of this client, so only a placeholder can be copied. Keep a new secret when you generate one.',
  willCopyPlain:
    'The clipboard will hold the client ID and a placeholder instead of the client secret.',
  willCopySecret:
    'The clipboard will hold the client ID and the client secret {hint}. It is cleared after 30 seconds.',
  willCopyRecorded:
    'The clipboard will hold the client ID and the client secret. It is cleared after 30 seconds.',
  copy: 'Copy',
  close: 'Close',
}

export const testSecret = {
  title: 'Test a secret of {name}',
  intro:
    'Asks Qlik Cloud for one access token with the secret, and throws the token away. Nothing is changed.',
  choose: 'Client secret',
  noneKept:
    'This computer keeps no secret of this client. Only a new secret, or one that is kept in this computer’s keychain, can be tested: Qlik Cloud does not show the others again.',
  test: 'Test',
  testing: 'Testing…',
  accepted: 'Qlik Cloud accepts the secret {hint}.',
  acceptedUnnamed: 'Qlik Cloud accepts the secret.',
  notAccepted:
    'Qlik Cloud does not accept the secret {hint}. It may have been removed, or the client may be disabled.',
  notAcceptedUnnamed:
    'Qlik Cloud does not accept the secret. It may have been removed, or the client may be disabled.',
  close: 'Close',
}

export const rotation = {
  title: 'Rotate the secret of {name}',
  intro: 'Replaces the client secret with no downtime. You can close this and go on later.',
  started: 'Started {when}.',
  stepsLabel: 'Steps',
  stepDone: '{step}, done',
  steps: {
    add: 'Add',
    copy: 'Copy',
    test: 'Test',
    rollOut: 'Roll out',
    remove: 'Remove the old',
  },
  headings: {
    add: 'Add a new secret',
    copy: 'Copy the new secret',
    test: 'Test the new secret',
    rollOut: 'Roll it out',
    remove: 'Remove the old secrets',
    done: 'Finished',
  },
  why: {
    add: 'The client gets a second secret. The old one keeps working, so nothing stops.',
    copy: 'Put the new secret where your other secrets are. It is shown this once.',
    test: 'Before anything depends on the new secret: does Qlik Cloud accept it?',
    rollOut:
      'Put the new secret in the place of the old one wherever this client is used. Both work until you remove the old one. This can take days: close this and come back.',
    remove:
      'Once nothing uses an old secret any more, remove it. What still uses it stops working then.',
    done: 'The client uses its new secret, and nothing else.',
  },
  valueGone:
    'The value of the new secret {hint} is no longer here: it is shown once, and it was not kept on this computer. If you have a copy, go on. If not, start again with another secret.',
  valueKept: 'The new secret {hint} is kept on this computer.',
  notTestable: 'Without its value the secret cannot be tested from here. You can go on.',
  haveCopy: 'I have a copy',
  next: 'Next',
  skipTest: 'Go on without a test',
  rolledOut: 'It is rolled out',
  keepOld: 'Finish and keep the others',
  startAgain: 'Start again',
  startAgainHint: 'Remove {hint} and start again',
  voided:
    'The new secret {hint} of this rotation was removed meanwhile. The rotation starts again.',
  close: 'Close',
  later: 'Go on later',
  keptOthers:
    'The client uses its new secret. | The client has its new secret. One older secret was kept. | The client has its new secret. {count} older secrets were kept.',
}
