/** Linux: AppImage, deb and tar.gz, for x64 and arm64. */

/** The command and the folder below /opt are named by it. */
export const EXECUTABLE = 'sao-desk'

/** @satisfies {Pick<import('electron-builder').Configuration, 'linux' | 'deb'>} */
export const linuxConfig = {
  linux: {
    target: ['AppImage', 'deb', 'tar.gz'],
    executableName: EXECUTABLE,
    icon: 'build/resources/icons',
    category: 'Development',
    synopsis: 'All OAuth clients of a Qlik Cloud organization in one window',
    description:
      'Sign in once and work on the OAuth clients of the organization, its regions and its tenants.',
    maintainer: 'The SAO Desk founders <maintainers@sao-desk.invalid>',
    vendor: 'The SAO Desk founders',
    syncDesktopName: true,
    desktop: {
      entry: {
        Keywords: 'Qlik;OAuth;client;secret;service account owner;',
        'Comment[de]': 'Alle OAuth-Clients einer Qlik-Cloud-Organisation in einem Fenster',
        'Comment[fr]': 'Tous les clients OAuth d’une organisation Qlik Cloud dans une fenêtre',
        'Comment[ja]': 'Qlik Cloud 組織のすべての OAuth クライアントを 1 つのウィンドウで',
      },
    },
  },
  deb: {
    packageCategory: 'utils',
    priority: 'optional',
    // Both names: Debian and Ubuntu renamed some libraries when their time values grew.
    depends: [
      'libgtk-3-0t64 | libgtk-3-0',
      'libnss3',
      'libasound2t64 | libasound2',
      'libgbm1',
      'libsecret-1-0',
      'libxss1',
      'libxtst6',
      'libatspi2.0-0t64 | libatspi2.0-0',
      'xdg-utils',
    ],
    recommends: ['gnome-keyring | kwalletmanager'],
    afterRemove: 'build/resources/deb-after-remove.sh',
  },
}
