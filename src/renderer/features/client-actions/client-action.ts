import {
  ClipboardCopy,
  Copy,
  ExternalLink,
  Info,
  KeyRound,
  ListChecks,
  NotebookPen,
  Pencil,
  RefreshCcw,
  Share2,
  ShieldCheck,
  SlidersHorizontal,
  Trash2,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'
import { type MessageKey, t } from '../../i18n'
import type { KeyCombination } from '../shortcuts/key-combination'
import { isOfferedFor, whyNotFor } from './tier-rules'

export type ClientActionId =
  | 'copyIds'
  | 'rename'
  | 'view'
  | 'scopes'
  | 'edit'
  | 'secrets'
  | 'rotate'
  | 'regenerate'
  | 'record'
  | 'copyAs'
  | 'test'
  | 'publish'
  | 'openConsole'
  | 'openMyQlik'
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
  },
  {
    id: 'view',
    label: 'tierActions.entries.view',
    icon: Info,
    keys: { key: 'v' },
  },
  {
    id: 'scopes',
    label: 'actions.entries.scopes',
    icon: ListChecks,
    keys: { key: 'e' },
    needsService: true,
  },
  {
    id: 'edit',
    label: 'tierActions.entries.edit',
    icon: SlidersHorizontal,
    keys: { key: 'e' },
    needsService: true,
  },
  {
    id: 'secrets',
    label: 'actions.entries.secrets',
    icon: KeyRound,
    keys: { key: 's' },
    needsService: true,
  },
  {
    id: 'rotate',
    label: 'actions.entries.rotate',
    icon: RefreshCcw,
    keys: { key: 'r' },
    needsService: true,
  },
  {
    id: 'regenerate',
    label: 'tierActions.entries.regenerate',
    icon: RefreshCcw,
    keys: { key: 'g' },
    needsService: true,
  },
  {
    id: 'record',
    label: 'tierActions.entries.record',
    icon: NotebookPen,
    keys: { key: 'g' },
  },
  {
    id: 'copyAs',
    label: 'actions.entries.copyAs',
    icon: ClipboardCopy,
    keys: { key: 'c' },
  },
  {
    id: 'test',
    label: 'actions.entries.test',
    icon: ShieldCheck,
    keys: { key: 't' },
    needsService: true,
  },
  {
    id: 'publish',
    label: 'tierActions.entries.publish',
    icon: Share2,
    keys: { key: 'p' },
    needsService: true,
  },
  {
    id: 'openConsole',
    label: 'actions.entries.openConsole',
    icon: ExternalLink,
    keys: { key: 'o' },
    several: true,
  },
  {
    id: 'openMyQlik',
    label: 'tierActions.entries.openMyQlik',
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
  const unfit = rows.map((row) => whyNotFor(action.id, row)).find((reason) => reason !== undefined)
  if (unfit !== undefined) return t(unfit)
  // What is only written down here is forgotten here, with or without the service.
  if (action.id === 'delete' && areRecorded(rows)) return undefined
  return action.needsService === true ? blocked : undefined
}

/** The actions that the menu of clients shows and whose keys are heard. */
export function offeredActions(rows: readonly DirectoryClient[]): readonly ClientAction[] {
  return CLIENT_ACTIONS.filter(({ id }) => rows.every((row) => isOfferedFor(id, row)))
}

/** What an action is called for these clients. */
export function actionLabel({ id, label }: ClientAction, rows: readonly DirectoryClient[]): string {
  return t(id === 'delete' && areRecorded(rows) ? 'tierActions.entries.forget' : label)
}

/** Whether all of them are only written down on this computer. */
export function areRecorded(rows: readonly DirectoryClient[]): boolean {
  return rows.length > 0 && rows.every(({ recorded }) => recorded === true)
}

/** What a person calls the client: its name, or its ID where the name is blank. */
export function clientLabel({ client }: DirectoryClient): string {
  return client.clientName.trim() === '' ? client.clientId : client.clientName.trim()
}
