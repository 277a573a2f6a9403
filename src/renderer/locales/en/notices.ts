/** What befell the app's own data on this computer, in banners over whatever is shown. */
export const notices = {
  label: 'Notices about this app',
  damaged: 'What the app keeps on this computer was damaged.',
  setAside: 'The damaged file is now called {file}. Nothing in it was changed.',
  notSetAside:
    'The damaged file could not be renamed and was left as it is. What you change now is forgotten when the app closes.',
  kept: 'Nothing of it could be read. | One entry of it was read and kept. | {count} entries of it were read and kept.',
  connections:
    'Add your connections again. | One connection was among them. | {count} connections were among them.',
  elsewhere: 'Nothing changed in Qlik Cloud or in your keychain.',
  inMemory: 'Nothing can be saved in the folder of the app.',
  inMemoryFull: 'The disk is full, so the app cannot save anything.',
  forgotten: 'What you change in the app now is forgotten when it closes.',
  makeWritable: 'Let your account write to the folder, then open the app again.',
  makeRoom: 'Make room on the disk, then open the app again.',
  newer: 'A newer version of SAO Desk has been used on this computer.',
  newerBeside:
    'Its data was left alone. This version keeps its own beside it, as {file}. Install the newer version to have everything again.',
  damagedNow: 'A part of what the app keeps on this computer cannot be read any more.',
  damagedNext:
    'Close the app and open it again: it sets the damaged file aside and keeps what can be read.',
  unwritableNow: 'The app could not save something in its folder.',
  unwritableNext: 'Some of your last changes to the app itself may be gone at the next start.',
}
