/** What the app says outside its window, in English. Other languages have the same shape. */
export const en = {
  menu: {
    about: 'About SAO Desk',
    settings: 'Settings…',
    lock: 'Lock now',
    services: 'Services',
    hide: 'Hide SAO Desk',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    quitApp: 'Quit SAO Desk',
    file: 'File',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    delete: 'Delete',
    selectAll: 'Select all',
    view: 'View',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimize',
    zoom: 'Zoom',
    close: 'Close',
    front: 'Bring all to front',
    develop: 'Develop',
    reload: 'Reload',
    developerTools: 'Developer tools',
    help: 'Help',
    manual: 'SAO Desk manual',
    diagnostics: 'Diagnostics…',
  },
  /** The browser's page after a sign-in. */
  callback: {
    'signed-in': {
      title: 'You are signed in',
      text: 'You can close this tab and go back to SAO Desk.',
    },
    denied: {
      title: 'Sign-in cancelled',
      text: 'Nothing was changed. You can close this tab; SAO Desk offers to try again.',
    },
    failed: {
      title: 'The sign-in did not finish',
      text: 'You can close this tab. SAO Desk says what happened and offers to try again.',
    },
    unexpected: {
      title: 'Nothing to see here',
      text: 'SAO Desk is waiting for its own sign-in, and this page is not part of it.',
    },
  },
  newerData: {
    message: 'A newer version of SAO Desk has been used on this computer.',
    detail:
      'This version cannot read its data, and leaves it alone. You can begin anew beside it, or quit and install the newer version.',
    startFresh: 'Begin anew',
    quit: 'Quit',
  },
  /** In place of the manual, where it was not built. */
  missingManual: {
    title: 'The manual is not there',
    text: 'This app runs from its sources, and its manual was not built. In the folder of the sources:',
  },
  /** Completes the system's own sentence: SAO Desk is trying to … */
  unlockReason: 'unlock SAO Desk',
  windowBroken: {
    title: 'The window of SAO Desk keeps failing',
    text: 'It was opened again several times, and failed each time. The app closes now. Nothing was changed in Qlik Cloud. Open the app again; if it keeps failing, tell your administrator.',
  },
  cannotStart: {
    title: 'SAO Desk cannot start',
    data: (folder: string): string => `Nothing was changed. What the app keeps is in ${folder}.`,
    next: 'Open the app again. If it keeps failing, give the details to your administrator.',
    details: (reason: string): string => `Details: ${reason}`,
  },
}
export type MainWords = typeof en
