import {
  Ban,
  Check,
  CircleCheck,
  ClockAlert,
  Copy,
  Globe,
  KeyRound,
  TriangleAlert,
} from '@lucide/vue'
import type { DirectoryClient, OAuthClient } from '../../../shared/model/client'
import { t } from '../../i18n'
import { excerptParts, hasTerm } from '../find/fold'
import { markedNodes, partNodes } from '../find/marked-nodes'
import { attributeOf, iconMaker, newElement, newText, onlyChanges } from '../grid/write-changes'
import type { ClientStatus } from './client-status'
import type { CellView, RowView } from './row-view'
import type { SecretsView } from './secrets-view'

/** What of a row is drawn into its cells. */
export interface RowContent {
  row: DirectoryClient
  view: RowView
  /** The folded words that are looked for, to be marked. */
  terms: readonly string[]
  /** How copying its client ID went, for a moment. */
  copied: 'copied' | 'failed' | undefined
}

/** Draws what a cell shows of a row. */
export type DrawContent = (cell: CellView, row: RowContent) => void

const ICON_SIZE_PX = 14
const statusIcon = (icon: typeof Ban): (() => Node) =>
  iconMaker(icon, { class: 'icon', size: ICON_SIZE_PX })
const STATUS_ICONS: Readonly<Record<ClientStatus, () => Node>> = {
  active: statusIcon(CircleCheck),
  disabled: statusIcon(Ban),
  published: statusIcon(Globe),
  noSecrets: statusIcon(KeyRound),
  overdue: statusIcon(ClockAlert),
}
const copyIcon = iconMaker(Copy, { class: 'hint', size: 13 })
const copiedIcon = iconMaker(Check, { class: 'done', size: ICON_SIZE_PX })
const failedIcon = iconMaker(TriangleAlert, { class: 'failed', size: ICON_SIZE_PX })

/** Words. */
export function textContent(cell: HTMLElement): DrawContent {
  const draw = newText(cell)
  return ({ text }) => draw(text)
}

/** The name, marked where it is what is looked for; beside it the description found instead. */
export function nameContent(cell: HTMLElement): DrawContent {
  const draw = onlyChanges(({ client }: DirectoryClient, terms: readonly string[]) => {
    const name = markedNodes(client.clientName, terms)
    const description = foundDescription(client, terms)
    if (description === undefined) cell.replaceChildren(...name)
    else cell.replaceChildren(nameAndDescription(name, description, terms))
  })
  return (_view, { row, terms }) => draw(row, terms)
}

/** The description, where something that is looked for is found there and not beside it. */
function foundDescription(client: OAuthClient, terms: readonly string[]): string | undefined {
  const { clientName, clientId, description } = client
  if (description === undefined || !hasTerm(description, terms)) return undefined
  const beside = `${clientName}\n${clientId}`
  const only = terms.some((term) => !hasTerm(beside, [term]) && hasTerm(description, [term]))
  return only ? description : undefined
}

function nameAndDescription(
  name: readonly (Node | string)[],
  description: string,
  terms: readonly string[],
): HTMLElement {
  const first = newElement('span', ['name', 'truncate'])
  first.append(...name)
  const second = newElement('span', ['muted', 'truncate', 'description'])
  second.append(...partNodes(excerptParts(description, terms)))
  const both = newElement('span', ['both'])
  both.append(first, second)
  return both
}

/** The client ID, as a button that copies it. */
export function copyContent(cell: HTMLElement): DrawContent {
  const button = newElement('button', ['copy', 'mono', 'truncate'], {
    type: 'button',
    tabindex: '-1',
    'data-copy': '',
  })
  cell.append(button)
  const hint = copyIcon()
  const label = attributeOf(button, 'aria-label')
  const draw = onlyChanges((id: string, terms: readonly string[], copied: RowContent['copied']) => {
    if (copied === 'copied') button.replaceChildren(copiedIcon(), t('app.copied'))
    else if (copied === 'failed') button.replaceChildren(failedIcon(), t('app.notCopied'))
    else button.replaceChildren(...markedNodes(id, terms), hint)
  })
  return ({ text }, { view, terms, copied }) => {
    label(view.copyLabel)
    draw(text, terms, copied)
  }
}

/** The status, as an icon and words. */
export function statusContent(cell: HTMLElement): DrawContent {
  const words = newElement('span', [])
  cell.append(words)
  const draw = onlyChanges((status: ClientStatus, text: string) => {
    words.className = `is-${status}`
    words.replaceChildren(STATUS_ICONS[status](), text)
  })
  return ({ text }, { view }) => draw(view.status, text)
}

/** A gauge of the client secrets, and the age of the oldest; words where the service says nothing. */
export function secretsContent(cell: HTMLElement): DrawContent {
  const gauge = newElement('span', ['gauge'])
  const age = newElement('span', ['age'])
  const both = newElement('span', [], { role: 'img' })
  both.append(gauge, age)
  const drawSecrets = onlyChanges(({ count, max, overdue, label, age: words }: SecretsView) => {
    both.classList.toggle('late', overdue)
    both.setAttribute('aria-label', label)
    both.title = label
    gauge.style.setProperty('--filled', String(count))
    gauge.style.setProperty('--of', String(max))
    age.textContent = words
  })
  const fill = onlyChanges((words: string | undefined) => cell.replaceChildren(words ?? both))
  return ({ text }, { view }) => {
    fill(view.secrets === undefined ? text : undefined)
    if (view.secrets !== undefined) drawSecrets(view.secrets)
  }
}
