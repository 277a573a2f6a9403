/**
 * What Linux has to provide, by purpose. Each need is found by a library's name, by one of several
 * programs or by the language that a typeface has the letters of, and comes with one of several packages, the first that apt knows: Debian and
 * Ubuntu renamed some libraries (`t64`) when their time values grew.
 * @typedef {{ name: string, library?: string, programs?: string[], letters?: string,
 *   packages: string[] }} Need
 */

/** @typedef {'app' | 'display' | 'keychain' | 'clipboard' | 'browser' | 'packaging'} Purpose */

/** @type {Record<Purpose, Need[]>} */
export const NEEDS = {
  app: [
    { name: 'GTK 3', library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
    { name: 'NSS', library: 'libnss3.so', packages: ['libnss3'] },
    { name: 'ALSA', library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
    { name: 'GBM', library: 'libgbm.so.1', packages: ['libgbm1'] },
    { name: 'libsecret', library: 'libsecret-1.so.0', packages: ['libsecret-1-0'] },
  ],
  display: [
    { name: 'Xvfb', programs: ['Xvfb'], packages: ['xvfb'] },
    { name: 'xauth', programs: ['xauth'], packages: ['xauth'] },
    { name: 'fontconfig', programs: ['fc-list'], packages: ['fontconfig'] },
    // The app speaks Japanese, and without the letters every one of them is looked for again.
    { name: 'Japanese letters', letters: 'ja', packages: ['fonts-droid-fallback'] },
    { name: 'emoji', letters: 'und-zsye', packages: ['fonts-noto-color-emoji'] },
  ],
  keychain: [
    { name: 'D-Bus', programs: ['dbus-daemon'], packages: ['dbus'] },
    { name: 'dbus-send', programs: ['dbus-send'], packages: ['dbus-bin', 'dbus'] },
    { name: 'gnome-keyring', programs: ['gnome-keyring-daemon'], packages: ['gnome-keyring'] },
  ],
  clipboard: [{ name: 'xclip', programs: ['xclip'], packages: ['xclip'] }],
  packaging: [
    { name: '7-Zip', programs: ['7zz', '7z', '7za'], packages: ['7zip', 'p7zip-full'] },
    { name: 'dpkg-deb', programs: ['dpkg-deb'], packages: ['dpkg'] },
  ],
  browser: [
    { name: 'xdg-open', programs: ['xdg-open'], packages: ['xdg-utils'] },
    {
      name: 'Chromium',
      programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      packages: ['chromium', 'chromium-browser'],
    },
  ],
}
