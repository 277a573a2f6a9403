import { shell } from 'electron'
import { AppError } from '../../shared/errors'
import { isAllowedBaseUrl } from '../../shared/model/connection'
import { isAllowedLink } from './allowed-links'

/**
 * Opens a sign-in page in the system's browser.
 * @throws {AppError} `insecure-url` for anything but https, or http to this computer
 */
export async function openSignInPage(url: string): Promise<void> {
  if (!isAllowedBaseUrl(url)) throw new AppError('insecure-url', 'The sign-in page is not https.')
  await openExternal(url)
}

/**
 * Opens a link of the app's own pages.
 * @throws {AppError} `link-not-allowed`
 */
export async function openLink(url: string): Promise<void> {
  if (!isAllowedLink(url)) throw new AppError('link-not-allowed', 'This link is not on the list.')
  await openExternal(url)
}

/** Opens an address as it was read when it was checked: other programs read odd ones otherwise. */
function openExternal(url: string): Promise<void> {
  return shell.openExternal(new URL(url).href)
}
