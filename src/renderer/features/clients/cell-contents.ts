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
  const words = markedWords(cell)
  const draw = onlyChanges(({ client }: DirectoryClient, terms: readonly string[]) => {
    const description = foundDescription(client, terms)
    if (description === undefined) {
      words(client.clientName, terms)
      return
    }
    const name = markedNodes(client.clientName, terms)
    cell.replaceChildren(nameAndDescription(name, description, terms))
  })
  return (_view, { row, terms }) => draw(row, terms)
}

/**
 * A text with its matches marked, before what else is in its parent. Without a match it is the same
 * node with another text: nothing around it is made anew.
 */
function markedWords(
  parent: HTMLElement,
  after: readonly Node[] = [],
): (text: string, terms: readonly string[]) => void {
  const node = document.createTextNode('')
  return (text, terms) => {
    node.data = text
    const isAlone = parent.firstChild === node && parent.childNodes.length === after.length + 1
    if (hasTerm(text, terms)) parent.replaceChildren(...markedNodes(text, terms), ...after)
    else if (!isAlone) parent.replaceChildren(node, ...after)
  }
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

/** The client ID, and over it a button that copies it: words in a button take longer to lay out. */
export function copyContent(cell: HTMLElement): DrawContent {
  const button = newElement('button', ['copy'], {
    type: 'button',
    tabindex: '-1',
    'data-copy': '',
  })
  const hint = copyIcon()
  cell.classList.add('mono')
  const words = markedWords(cell, [button])
  const id = onlyChanges(words)
  const label = attributeOf(button, 'aria-label')
  const width = onlyChanges((letters: number) => {
    button.style.setProperty('--letters', String(letters))
  })
  const told = onlyChanges((copied: RowContent['copied']) => {
    button.classList.toggle('told', copied !== undefined)
    if (copied === 'copied') button.replaceChildren(copiedIcon(), t('app.copied'))
    else if (copied === 'failed') button.replaceChildren(failedIcon(), t('app.notCopied'))
    else button.replaceChildren(hint)
  })
  return ({ text }, { view, terms, copied }) => {
    id(text, terms)
    width(text.length)
    label(view.copyLabel)
    told(copied)
  }
}

/** The status, as an icon and words. */
export function statusContent(cell: HTMLElement): DrawContent {
  const words = newElement('div', ['words', 'truncate'])
  cell.append(words)
  const icon = onlyChanges((status: ClientStatus) => {
    words.className = ['words', 'truncate', `is-${status}`].join(' ')
    const drawn = STATUS_ICONS[status]()
    if (words.firstElementChild === null) words.prepend(drawn)
    else words.firstElementChild.replaceWith(drawn)
  })
  const draw = newText(words)
  return ({ text }, { view }) => {
    icon(view.status)
    draw(text)
  }
}

/** A gauge of the client secrets, and the age of the oldest; words where the service says nothing. */
export function secretsContent(cell: HTMLElement): DrawContent {
  const gauge = newElement('div', ['gauge', 'truncate'], { role: 'img' })
  const age = newText(gauge)
  const drawSecrets = onlyChanges((secrets: SecretsView) => {
    gauge.classList.toggle('late', secrets.overdue)
    gauge.setAttribute('aria-label', secrets.label)
    gauge.title = secrets.label
    gauge.style.setProperty('--filled', String(secrets.count))
    gauge.style.setProperty('--of', String(secrets.max))
    age(secrets.age)
  })
  const fill = onlyChanges((words: string | undefined) => cell.replaceChildren(words ?? gauge))
  return ({ text }, { view }) => {
    fill(view.secrets === undefined ? text : undefined)
    if (view.secrets !== undefined) drawSecrets(view.secrets)
  }
}
