import type { Account } from './accounts'
import {
  CLIENTS_READ,
  CLIENTS_WRITE,
  REGION_CLIENTS_READ,
  REGION_CLIENTS_WRITE,
  TENANT_ADMIN,
  TENANTS_READ,
  USER_DEFAULT,
} from './scopes'

export const STYLE_PATH = '/sign-in/style.css'

/** What a scope means for the person who grants it; scopes without words are not listed. */
const SCOPE_WORDS: Record<string, string> = {
  profile: 'See your name',
  email: 'See your e-mail address',
  [TENANTS_READ]: 'See the tenants of the organization',
  [CLIENTS_READ]: 'See the OAuth clients of the organization, never the values of their secrets',
  [CLIENTS_WRITE]: 'Create, change and delete OAuth clients and their secrets',
  [REGION_CLIENTS_READ]: 'See the region-level OAuth clients, never the values of their secrets',
  [REGION_CLIENTS_WRITE]:
    'Create and delete region-level OAuth clients, and regenerate their secrets',
  [USER_DEFAULT]: 'Do in this tenant what you may do there',
  [TENANT_ADMIN]: 'Administer this tenant with its OAuth clients',
  offline_access: 'Stay signed in on this computer until you sign out',
}

/** Who asks for the sign-in, and where. */
export interface Asker {
  appName: string
  /** The name of the tenant it is for; absent for the organization. */
  tenant?: string | undefined
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('')
}

function layout(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} · Kestrel &amp; Pine</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
<header>
<span class="mark" aria-hidden="true"></span>
<p class="organization">Kestrel &amp; Pine</p>
<p class="badge">Sample organization</p>
</header>
${main}
</main>
<footer>This page comes from the sample organization on your own computer. It is not Qlik Cloud,
and nothing you do here leaves this computer.</footer>
</body>
</html>
`
}

function person(account: Account): string {
  return `<span class="avatar" aria-hidden="true" data-initials="${escape(initials(account.name))}"></span>
<span class="person"><strong>${escape(account.name)}</strong>
<span>${escape(account.email)}</span></span>`
}

function inTenant(tenant: string | undefined): string {
  return tenant === undefined ? '' : ` in the tenant <strong>${escape(tenant)}</strong>`
}

function cancelForm(path: string): string {
  return `<form method="post" action="${escape(`${path}/cancel`)}">
<button class="quiet" type="submit">Cancel</button></form>`
}

/**
 * The page to choose an account on.
 * @param path where this sign-in's forms go
 */
export function renderAccountPage(
  path: string,
  { appName, tenant }: Asker,
  accounts: readonly Account[],
): string {
  const choices = accounts.map((account) => {
    // The label has all that is to be read, in its order: speech control goes by what is seen.
    const label = `Continue as ${account.name} ${account.email} ${account.role}`
    return `<li><button class="account" type="submit" name="account" value="${escape(account.id)}"
 aria-label="${escape(label)}">
${person(account)}
<span class="role">${escape(account.role)}</span></button></li>`
  })
  return layout(
    'Sign in',
    `<h1>Choose an account</h1>
<p>to continue to <strong>${escape(appName)}</strong>${inTenant(tenant)}. No password is needed here.</p>
<form method="post" action="${escape(`${path}/account`)}">
<ul class="accounts">
${choices.join('\n')}
</ul>
</form>
<div class="actions">${cancelForm(path)}</div>`,
  )
}

/**
 * The page to allow or refuse on.
 * @param scopes what the app asks for
 * @param refused those of them the account itself does not have
 */
export function renderConsentPage(
  path: string,
  { appName, tenant }: Asker,
  account: Account,
  scopes: readonly string[],
  refused: readonly string[],
): string {
  const words = (list: readonly string[]): string =>
    list
      .flatMap((scope) => SCOPE_WORDS[scope] ?? [])
      .map((text) => `<li>${escape(text)}</li>`)
      .join('\n')
  const granted = words(scopes.filter((scope) => !refused.includes(scope)))
  const missing = words(refused)
  const missingList =
    missing === ''
      ? ''
      : `<h2>Not with this account</h2>\n<ul class="scopes refused">\n${missing}\n</ul>`
  return layout(
    `Allow ${appName}`,
    `<h1>Allow ${escape(appName)}${inTenant(tenant)}?</h1>
<div class="chosen">${person(account)}</div>
<h2>${escape(appName)} will be able to</h2>
<ul class="scopes">
${granted}
</ul>
${missingList}
<div class="actions">
${cancelForm(path)}
<form method="post" action="${escape(`${path}/allow`)}">
<button class="primary" type="submit">Allow</button></form>
</div>`,
  )
}

/** The page for a sign-in that cannot go on. */
export function renderErrorPage(detail: string): string {
  return layout(
    'Sign-in stopped',
    `<h1>This sign-in cannot go on</h1>
<p>${escape(detail)}</p>
<p>Go back to the app and start the sign-in again.</p>`,
  )
}
