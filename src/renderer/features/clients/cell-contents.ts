import { Check, Copy, TriangleAlert } from '@lucide/vue'
import type { DirectoryClient, OAuthClient } from '../../../shared/model/client'
import { iconMaker } from '../../components/icons'
import { t } from '../../i18n'
import { excerpt, hasTerm } from '../find/fold'
import { type FoundText, forgetFound, newFoundText } from '../find/found-text'
import { cutMono } from '../grid/text-width'
import { attributeOf, classOf, newElement, newText, onlyChanges } from '../grid/write-changes'
import type { CellView, RowView } from './row-view'
import type { SecretsView } from './secrets-view'
import { statusClass } from './status-icons'

/** What of a row is drawn into its cells. */
export interface RowContent {
  row: DirectoryClient
  view: RowView
  /** The folded words that are looked for, to be marked. */
  terms: readonly string[]
  /** How copying its client ID went, for a moment. */
  copied: 'copied' | 'failed' | undefined
}

/** How a cell is drawn now. */
export interface CellPlace {
  /** How wide it is for its words, in pixels. */
  roomPx: number
  /** Whether the pointer or the keyboard is in its row. */
  attended: boolean
}

/** Draws what a cell shows of a row. */
export type DrawContent = (cell: CellView, row: RowContent, place: CellPlace) => void

const ICON_SIZE_PX = 14
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
  const alone = newFoundText()
  cell.append(alone.node)
  let both: NameAndDescription | undefined
  let drawn: { client: OAuthClient; terms: readonly string[] } | undefined
  function draw(client: OAuthClient, terms: readonly string[]): void {
    const description = foundDescription(client, terms)
    if (description === undefined) {
      if (both !== undefined) {
        forgetFound(cell)
        cell.replaceChildren(alone.node)
        both = undefined
      }
      alone.draw(client.clientName, terms)
      return
    }
    if (both === undefined) {
      both = newNameAndDescription()
      alone.draw('', [])
      cell.replaceChildren(both.element)
    }
    both.name.draw(client.clientName, terms)
    const { text, places } = excerpt(description, terms)
    both.description.drawAt(text, places)
  }
  return (_view, { row: { client }, terms }) => {
    // Descriptions are looked through again only for another client or other words.
    if (drawn?.client === client && drawn.terms === terms) return
    drawn = { client, terms }
    draw(client, terms)
  }
}

/** The description, where something that is looked for is found there and not beside it. */
function foundDescription(client: OAuthClient, terms: readonly string[]): string | undefined {
  const { clientName, clientId, description } = client
  if (terms.length === 0 || description === undefined) return undefined
  if (!hasTerm(description, terms)) return undefined
  const beside = `${clientName}\n${clientId}`
  const only = terms.some((term) => !hasTerm(beside, [term]) && hasTerm(description, [term]))
  return only ? description : undefined
}

interface NameAndDescription {
  element: HTMLElement
  name: FoundText
  description: FoundText
}

function newNameAndDescription(): NameAndDescription {
  const [name, description] = [newFoundText(), newFoundText()]
  const first = newElement('span', ['name', 'truncate'])
  first.append(name.node)
  const second = newElement('span', ['muted', 'truncate', 'description'])
  second.append(description.node)
  const element = newElement('span', ['both'])
  element.append(first, second)
  return { element, name, description }
}

/**
 * The client ID, cut by us: letters of one width need no clip of the engine's, which would cost each
 * frame. Over it a button that copies it, as words in a button take longer to lay out; it is offered
 * where somebody is.
 */
export function copyContent(cell: HTMLElement): DrawContent {
  cell.classList.add('mono')
  const words = newFoundText()
  cell.append(words.node)
  // No title, which the engine looks for in its style sheets.
  const whole = attributeOf(cell, 'aria-description')
  let button: CopyButton | undefined
  return ({ text }, row, { roomPx, attended }) => {
    const shown = cutMono(text, roomPx)
    words.draw(text, row.terms, shown)
    whole(shown === text ? undefined : text)
    const isOffered = attended || row.copied !== undefined
    if (isOffered) button ??= newCopyButton()
    if (button === undefined) return
    if (isOffered) button.draw(text, row)
    if (isOffered === cell.contains(button.element)) return
    cell.classList.toggle('with-copy', isOffered)
    if (isOffered) cell.append(button.element)
    else takeAway(button.element)
  }
}

/** The keyboard goes on in the grid, when it was in what is taken away. */
function takeAway(button: HTMLElement): void {
  if (button === document.activeElement) button.closest<HTMLElement>('[role="grid"]')?.focus()
  button.remove()
}

interface CopyButton {
  element: HTMLElement
  draw: (text: string, row: RowContent) => void
}

function newCopyButton(): CopyButton {
  const element = newElement('button', ['copy'], {
    type: 'button',
    tabindex: '-1',
    'data-copy': '',
  })
  const hint = copyIcon()
  const label = attributeOf(element, 'aria-label')
  const width = onlyChanges((letters: number) => {
    element.style.setProperty('--letters', String(letters))
  })
  const told = onlyChanges((copied: RowContent['copied']) => {
    element.classList.toggle('told', copied !== undefined)
    if (copied === 'copied') element.replaceChildren(copiedIcon(), t('app.copied'))
    else if (copied === 'failed') element.replaceChildren(failedIcon(), t('app.notCopied'))
    else element.replaceChildren(hint)
  })
  return {
    element,
    draw: (text, { copied }) => {
      width(text.length)
      label(t('clients.copyClientId', { id: text }))
      told(copied)
    },
  }
}

/** The status: words, and an icon that the style sheet has for their class. */
export function statusContent(cell: HTMLElement): DrawContent {
  const drawClass = classOf(cell)
  const draw = newText(cell)
  return ({ text }, { view }) => {
    drawClass(statusClass(view.status))
    draw(text)
  }
}

/** A gauge of the client secrets, and the age of the oldest; words where the service says nothing. */
export function secretsContent(cell: HTMLElement): DrawContent {
  const draw = newText(cell)
  const label = attributeOf(cell, 'aria-label')
  const drawFilled = classOf(cell)
  const drawGauge = onlyChanges((secrets: SecretsView | undefined) => {
    cell.classList.toggle('gauge', secrets !== undefined)
    cell.classList.toggle('of-one', secrets?.max === 1)
    cell.classList.toggle('late', secrets?.overdue === true)
    drawFilled(secrets === undefined ? undefined : `filled-${Math.min(secrets.count, secrets.max)}`)
    label(secrets?.label)
  })
  return ({ text }, { view }) => {
    drawGauge(view.secrets)
    draw(text)
  }
}
