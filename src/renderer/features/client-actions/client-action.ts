import {
  ClipboardCopy,
  Copy,
  ExternalLink,
  KeyRound,
  ListChecks,
  Pencil,
  RefreshCcw,
  ShieldCheck,
  Trash2,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'
import { type MessageKey, t } from '../../i18n'
import type { KeyCombination } from '../shortcuts/key-combination'

export type ClientActionId =
  | 'copyIds'
  | 'rename'
  | 'scopes'
  | 'secrets'
  | 'rotate'
  | 'copyAs'
  | 'test'
  | 'openConsole'
  | 'delete'

/** Something a person can do with clients. */
export interface ClientAction {
  id: ClientActionId
  label: MessageKey
  icon: Component
  keys: KeyCombination
  /** Takes more than one client at a time. */
  several?: true
  /** Changes something in Qlik Cloud, or asks it for something. */
  needsService?: true
  /** Works on organization-level clients alone. */
  organizationOnly?: true
  /** The list itself hears the key. */
  heardByList?: true
  /** Cannot be undone. */
  danger?: true
}

/** Everything there is, in the order of the menu: menu, keys, palette and cheat sheet read this. */
export const CLIENT_ACTIONS: readonly ClientAction[] = [
  {
    id: 'copyIds',
    label: 'actions.entries.copyIds',
    icon: Copy,
    keys: { key: 'c', command: true },
    several: true,
    heardByList: true,
  },
  {
    id: 'rename',
    label: 'actions.entries.rename',
    icon: Pencil,
    keys: { key: 'F2' },
    needsService: true,
    organizationOnly: true,
  },
  {
    id: 'scopes',
    label: 'actions.entries.scopes',
    icon: ListChecks,
    keys: { key: 'e' },
    needsService: true,
    organizationOnly: true,
  },
  {
    id: 'secrets',
    label: 'actions.entries.secrets',
    icon: KeyRound,
    keys: { key: 's' },
    needsService: true,
    organizationOnly: true,
  },
  {
    id: 'rotate',
    label: 'actions.entries.rotate',
    icon: RefreshCcw,
    keys: { key: 'r' },
    needsService: true,
    organizationOnly: true,
  },
  {
    id: 'copyAs',
    label: 'actions.entries.copyAs',
    icon: ClipboardCopy,
    keys: { key: 'c' },

    organizationOnly: true,
  },
  {
    id: 'test',
    label: 'actions.entries.test',
    icon: ShieldCheck,
    keys: { key: 't' },
    needsService: true,
    organizationOnly: true,
  },
  {
    id: 'openConsole',
    label: 'actions.entries.openConsole',
    icon: ExternalLink,
    keys: { key: 'o' },
    several: true,
  },
  {
    id: 'delete',
    label: 'actions.entries.delete',
    icon: Trash2,
    // The key that a Mac's keyboard calls "delete" is Backspace, and Finder deletes with Command.
    keys: { key: 'Delete', onMac: [{ key: 'Backspace' }, { key: 'Backspace', command: true }] },
    several: true,
    needsService: true,
    organizationOnly: true,
    danger: true,
  },
]

/**
 * Why an action cannot be done now, in words; undefined when it can.
 * @param blocked why nothing can be changed at the moment, if so
 */
export function whyNot(
  action: ClientAction,
  rows: readonly DirectoryClient[],
  blocked: string | undefined,
): string | undefined {
  if (rows.length === 0) return t('actions.chooseClient')
  if (rows.length > 1 && action.several !== true) return t('actions.oneOnly')
  if (action.organizationOnly === true && rows.some(({ tier }) => tier !== 'organization')) {
    return t('actions.organizationOnly')
  }
  return action.needsService === true ? blocked : undefined
}

/** What a person calls the client: its name, or its ID where the name is blank. */
export function clientLabel({ client }: DirectoryClient): string {
  return client.clientName.trim() === '' ? client.clientId : client.clientName.trim()
}
