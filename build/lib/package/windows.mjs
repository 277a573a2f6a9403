/** Windows: an installer, a zip to run from anywhere, and an MSI for managed fleets. */

/**
 * Never changed: Windows Installer knows the app by it, and another one would install a second copy.
 */
const UPGRADE_CODE = 'B0A6A2B7-6E0C-4C0B-9B44-6E2E1B7F4C11'

/** @returns {Pick<import('electron-builder').Configuration, 'win' | 'nsis' | 'msi'>} */
export function windowsConfig() {
  return {
    win: {
      target: [
        { target: 'nsis', arch: ['x64', 'arm64'] },
        { target: 'zip', arch: ['x64', 'arm64'] },
        // Both say of themselves that they are for x64: electron-builder's WiX knows no arm64.
        { target: 'msi', arch: ['x64', 'arm64'] },
      ],
      icon: 'build/resources/icon.ico',
      // Nothing the app does needs more rights than the person has.
      requestedExecutionLevel: 'asInvoker',
      legalTrademarks: 'Qlik and Qlik Cloud are trademarks of their owner.',
      verifyUpdateCodeSignature: true,
    },
    nsis: {
      artifactName: '${name}-${version}-${os}-${arch}-setup.${ext}',
      // The person chooses: for themselves, or for everybody on the computer.
      oneClick: false,
      perMachine: false,
      allowElevation: true,
      allowToChangeInstallationDirectory: true,
      buildUniversalInstaller: false,
      include: 'build/resources/installer.nsh',
      installerIcon: 'build/resources/icon.ico',
      uninstallerIcon: 'build/resources/icon.ico',
      installerLanguages: ['en_US', 'de_DE', 'fr_FR', 'ja_JP'],
      displayLanguageSelector: false,
      // Asked for in the uninstaller's own words: see installer.nsh.
      deleteAppDataOnUninstall: false,
    },
    msi: {
      artifactName: '${name}-${version}-${os}-${arch}.${ext}',
      oneClick: false,
      perMachine: true,
      upgradeCode: UPGRADE_CODE,
    },
  }
}
