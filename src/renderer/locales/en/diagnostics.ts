/** The dialog with the text for whoever looks into a problem. The text itself is English. */
export const diagnostics = {
  title: 'Diagnostics',
  intro:
    'For your administrator or for support. It holds no secret, no name and no address: read it before you pass it on.',
  label: 'Text of the diagnostics',
  copy: 'Copy',
  save: 'Save…',
  saving: 'Saving…',
  saved: 'Saved as {file}.',
  loading: 'Gathering…',
  close: 'Close',
  open: 'Diagnostics…',
}
