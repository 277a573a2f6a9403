import { CONSOLE_SCOPES, READ_SCOPES, TENANT_SCOPES, USER_DEFAULT } from './scopes'

/** A person who can sign in at the sandbox. There are no passwords. */
export interface Account {
  id: string
  name: string
  email: string
  role: string
  /** What the person may do, at the organization and at its tenants. */
  scopes: readonly string[]
}

export const OWNER: Account = {
  id: 'auth0|mara-lindqvist',
  name: 'Mara Lindqvist',
  email: 'mara.lindqvist@kestrelpine.example',
  role: 'Service account owner',
  scopes: [...CONSOLE_SCOPES, ...TENANT_SCOPES],
}

const AUDITOR: Account = {
  id: 'auth0|tomas-okafor',
  name: 'Tomás Okafor',
  email: 'tomas.okafor@kestrelpine.example',
  role: 'Auditor, may only look',
  scopes: [...READ_SCOPES, USER_DEFAULT],
}

export const ACCOUNTS: readonly Account[] = [OWNER, AUDITOR]

/** The account of that ID, or undefined. */
export function findAccount(id: string | undefined): Account | undefined {
  return ACCOUNTS.find((account) => account.id === id)
}
